import type { Suggestion, SuggestionTrouvee } from '../moteur.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { motDeRang, rangDuMot, rangsDuPrefixe, type TableMots } from '../structure/table-mots.ts'
import {
  auSingulier,
  cleDeDebut,
  cleDePremier,
  cleDeRacine,
  type MotDeSuggestion,
  motsDeSuggestion,
  RACINE,
} from '../texte/mots-de-suggestion.ts'
import type { Raciniseur } from '../texte/racine.ts'

/** Essais au plus pour une saisie de plusieurs mots : borne le temps quand presque rien ne convient. */
const ESSAIS_MAXIMAUX = 5000
/** Un nom de métier en vaut deux, au masculin et au féminin : on en lit plus qu'on n'en garde. */
const LUES_POUR_UNE = 3

/** « éleveur d » : le début de « d'abeilles », sans son apostrophe. */
const LETTRE_SEULE = /(?<=\S)\s+\p{L}$/u

/** Un index ouvert, et de quoi lire la saisie. */
export interface OuSuggerer {
  readonly index: IndexMoteur
  readonly lecture: { readonly raciniser: Raciniseur }
}

/** Rangs [début, fin[ des clés sous lesquelles une suggestion peut se trouver. */
type Plage = readonly [debut: number, fin: number]

/**
 * Les `limite` suggestions dont les mots complètent la saisie : les premiers mots entiers, au genre et au nombre près, le
 * dernier par son début (entier aussi si une espace le suit). D'abord celles qui commencent ainsi, puis ainsi au genre et au
 * nombre près, puis les autres ; les plus fréquentes d'abord. Un nom et son féminin n'en font qu'une.
 */
export function suggerer(ou: OuSuggerer, saisie: string, limite: number): readonly SuggestionTrouvee[] {
  const gardees = new Map<string, SuggestionTrouvee>()
  const racinesDe = lireRacines(ou.index)
  for (const { numeros, ecart } of passages(ou, saisie, limite * LUES_POUR_UNE)) {
    for (const numero of numeros) {
      const racines = racinesDe(numero)
      const rangs = racines.join()
      if (!gardees.has(rangs))
        gardees.set(rangs, { ...suggestion(ou.index, numero), cle: cleDe(ou.index, racines), ecart })
      if (gardees.size >= limite) return [...gardees.values()]
    }
  }
  const avant = saisie.replace(LETTRE_SEULE, '')
  return gardees.size === 0 && avant !== saisie ? suggerer(ou, avant, limite) : [...gardees.values()]
}

interface Passage {
  /** Les suggestions sont numérotées de la plus fréquente à la plus rare. */
  readonly numeros: readonly number[]
  readonly ecart: SuggestionTrouvee['ecart']
}

/** De plus en plus loin de la saisie ; le suivant n'est cherché que si le précédent ne suffit pas. */
function* passages(ou: OuSuggerer, saisie: string, limite: number): Generator<Passage> {
  const { index, lecture } = ou
  const mots = motsDeSuggestion(saisie)
  const [premier] = mots
  if (premier === undefined) return
  const vocabulaire = tableDesMotsSuggeres(index)
  const finie = /\s$/.test(saisie)
  if (!finie) {
    for (const ecrits of [mots, mots.map(auSingulier)]) {
      const debuts = [rangsDuPrefixe(vocabulaire, cleDeDebut(ecrits))]
      yield { ecart: 0, numeros: trouver(index, [debuts], limite) }
    }
  }
  const attendus = mots.map((mot, rang) => plagesDe(ou, mot, finie || rang < mots.length - 1))
  const premiers = plageDe(vocabulaire, cleDePremier(premier, lecture.raciniser))
  yield { ecart: 1, numeros: trouver(index, [premiers, ...attendus.slice(1)], limite) }
  yield { ecart: 2, numeros: trouver(index, attendus, limite) }
}

/** Un mot entier se trouve aussi par sa racine, et quel que soit son nombre ; un mot qui commence, par son début. */
function plagesDe({ index, lecture }: OuSuggerer, mot: MotDeSuggestion, entier: boolean): readonly Plage[] {
  const vocabulaire = tableDesMotsSuggeres(index)
  const { plie } = mot
  const ecritures = new Set([plie, auSingulier(mot).plie, `${plie}s`, cleDeRacine(mot, lecture.raciniser)])
  const entiers = [...ecritures].flatMap((ecriture) => plageDe(vocabulaire, ecriture))
  return entier ? entiers : [...entiers, rangsDuPrefixe(vocabulaire, plie)]
}

function plageDe(vocabulaire: TableMots, cle: string): readonly Plage[] {
  const rang = rangDuMot(vocabulaire, cle)
  return rang < 0 ? [] : [[rang, rang + 1]]
}

/** Les plus fréquentes de celles qui ont une clé dans chaque groupe de plages : on parcourt le groupe qui en a le moins. */
function trouver(
  { colonnes }: IndexMoteur,
  groupes: readonly (readonly Plage[])[],
  limite: number,
): readonly number[] {
  const { motSuggestionsDebut, motSuggestions } = colonnes
  const place = (mot: number) => motSuggestionsDebut[mot] ?? 0
  const nombre = (plages: readonly Plage[]) =>
    plages.reduce((somme, [debut, fin]) => somme + place(fin) - place(debut), 0)
  const [rare = [], ...autres] = groupes.toSorted((a, b) => nombre(a) - nombre(b))
  const trouves: number[] = []
  let essais = autres.length === 0 ? Number.POSITIVE_INFINITY : ESSAIS_MAXIMAUX
  for (const [debut, fin] of rare) {
    for (let lu = place(debut); lu < place(fin) && essais > 0; lu += 1) {
      const numero = motSuggestions[lu] ?? 0
      if (trouves.length >= limite && numero >= (trouves.at(-1) ?? 0)) continue
      essais -= 1
      const mots = motsDe(colonnes, numero)
      if (autres.every((plages) => contient(mots, plages))) inserer(trouves, numero, limite)
    }
  }
  return trouves
}

function inserer(trouves: number[], numero: number, limite: number): void {
  if (trouves.includes(numero)) return
  const place = trouves.findIndex((autre) => autre > numero)
  trouves.splice(place === -1 ? trouves.length : place, 0, numero)
  trouves.length = Math.min(trouves.length, limite)
}

function contient(mots: Uint32Array, plages: readonly Plage[]): boolean {
  return plages.some(([debut, fin]) => mots.some((mot) => mot >= debut && mot < fin))
}

function motsDe(colonnes: IndexMoteur['colonnes'], numero: number): Uint32Array {
  const { suggestionMotsDebut, suggestionMots } = colonnes
  return suggestionMots.subarray(suggestionMotsDebut[numero], suggestionMotsDebut[numero + 1])
}

function suggestion({ colonnes, entete }: IndexMoteur, numero: number): Suggestion {
  const libelles = { octets: colonnes.suggestionsOctets, debuts: colonnes.suggestionsDebuts }
  const type = entete.typesSuggestion[colonnes.suggestionType[numero] ?? 0] ?? ''
  return { libelle: motDeRang(libelles, numero), type }
}

/** Les rangs des racines d'un libellé. */
function lireRacines(index: IndexMoteur): (numero: number) => Uint32Array {
  const [debut, fin] = rangsDuPrefixe(tableDesMotsSuggeres(index), RACINE)
  return (numero) => motsDe(index.colonnes, numero).filter((mot) => mot >= debut && mot < fin)
}

/** Les racines d'un libellé, dans l'ordre de la table, le même d'un index à l'autre. */
const cleDe = (index: IndexMoteur, racines: Uint32Array): string =>
  Array.from(racines, (mot) => motDeRang(tableDesMotsSuggeres(index), mot)).join('')

const tableDesMotsSuggeres = ({ colonnes }: IndexMoteur): TableMots => ({
  octets: colonnes.motsSuggestionOctets,
  debuts: colonnes.motsSuggestionDebuts,
})
