import { plier } from '../../../kernel/plier.ts'
import type { Suggestion } from '../moteur.ts'
import { creerPile32 } from '../structure/pile.ts'
import { creerTableMots } from '../structure/table-mots.ts'
import { cleDeDebut, cleDePremier, cleDeRacine, motsDeSuggestion } from '../texte/mots-de-suggestion.ts'
import type { Raciniseur } from '../texte/racine.ts'

const SUGGESTIONS_MAXIMALES = 200_000
const LONGUEUR_MAXIMALE = 120

interface Comptee extends Suggestion {
  fois: number
}

/** Accumule les propositions de saisie ; celles qui ne diffèrent que par la casse ou l'accent n'en font qu'une. */
export function creerAccumulateurSuggestions() {
  const comptees = new Map<string, Comptee>()
  const ajouter = (suggestions: readonly Suggestion[]) => {
    for (const { libelle, type } of suggestions) {
      if (libelle.length > LONGUEUR_MAXIMALE) continue
      const cle = `${type} ${plier(libelle)}`
      const connue = comptees.get(cle)
      if (connue === undefined) comptees.set(cle, { libelle, type, fois: 1 })
      else connue.fois += 1
    }
  }
  const terminer = (raciniser: Raciniseur) => ranger([...comptees.values()], raciniser)
  return { ajouter, terminer }
}

/** « Compte personnel de formation (CPF) » commence aussi par son sigle. */
const SIGLES = /\(([\p{Lu}\d][\p{L}\d.-]+)\)/gu

/** Tout ce sous quoi un libellé se retrouve. */
function clesDe(libelle: string, raciniser: Raciniseur): readonly string[] {
  const mots = motsDeSuggestion(libelle)
  const sigles = [...libelle.matchAll(SIGLES)].map(([, sigle = '']) => cleDeDebut(motsDeSuggestion(sigle)))
  const [premier] = mots
  return [
    ...new Set([
      ...mots.flatMap((mot) => [mot.plie, cleDeRacine(mot, raciniser)]),
      ...(premier === undefined ? [] : [cleDeDebut(mots), cleDePremier(premier, raciniser), ...sigles]),
    ]),
  ]
}

function ranger(comptees: Comptee[], raciniser: Raciniseur) {
  comptees.sort((a, b) => b.fois - a.fois || (a.libelle < b.libelle ? -1 : 1))
  const gardees = comptees.slice(0, SUGGESTIONS_MAXIMALES)
  const types = [...new Set(gardees.map(({ type }) => type))]
  const mots = gardees.map(({ libelle }) => clesDe(libelle, raciniser))
  const vocabulaire = [...new Set(mots.flat())].sort()
  const rangs = new Map(vocabulaire.map((mot, rang) => [mot, rang]))
  const parSuggestion = mots.map((ceux) => ceux.map((mot) => rangs.get(mot) ?? 0).sort((a, b) => a - b))
  const libelles = creerTableMots(gardees.map(({ libelle }) => libelle))
  const table = creerTableMots(vocabulaire)
  const [suggestionMotsDebut, suggestionMots] = aplatir(parSuggestion)
  const [motSuggestionsDebut, motSuggestions] = aplatir(retourner(parSuggestion, vocabulaire.length))
  return {
    types,
    colonnes: {
      suggestionsOctets: libelles.octets,
      suggestionsDebuts: libelles.debuts,
      suggestionType: Uint8Array.from(gardees, ({ type }) => types.indexOf(type)),
      suggestionMotsDebut,
      suggestionMots,
      motsSuggestionOctets: table.octets,
      motsSuggestionDebuts: table.debuts,
      motSuggestionsDebut,
      motSuggestions,
    },
  }
}

function retourner(parSuggestion: readonly (readonly number[])[], mots: number): number[][] {
  const parMot: number[][] = Array.from({ length: mots }, () => [])
  for (const [suggestion, ceux] of parSuggestion.entries()) {
    for (const mot of ceux) parMot[mot]?.push(suggestion)
  }
  return parMot
}

function aplatir(listes: readonly (readonly number[])[]): [Uint32Array, Uint32Array] {
  const debuts = creerPile32()
  const plats = creerPile32()
  debuts.ajouter(0)
  for (const liste of listes) {
    for (const valeur of liste) plats.ajouter(valeur)
    debuts.ajouter(plats.longueur())
  }
  return [debuts.terminer(), plats.terminer()]
}
