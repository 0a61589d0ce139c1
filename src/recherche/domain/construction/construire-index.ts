import type { Moteur } from '../moteur.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { creerPile8, creerPile32, creerPile64 } from '../structure/pile.ts'
import { expressionA } from '../texte/expressions.ts'
import { estGrade } from '../texte/grades.ts'
import type { Raciniseur } from '../texte/racine.ts'
import { creerAccumulateurFacettes } from './facettes.ts'
import { creerLexique, type Lexique } from './lexique.ts'
import { rangerNumerosEtTitres } from './numeros.ts'
import { creerAccumulateurOccurrences } from './occurrences.ts'
import { type ChampLu, creerAccumulateurPostings } from './postings.ts'
import { creerAccumulateurSuggestions } from './suggestions.ts'
import { construireVocabulaire } from './vocabulaire.ts'

/** Où vont les cartes : bout à bout, chacune avec sa somme de contrôle. */
export interface EcritureCartes {
  readonly ajouter: (texte: string) => { readonly octets: number; readonly controle: number }
}

export interface DependancesConstruction {
  readonly version: string
  readonly construitLe: Date
  readonly raciniser: Raciniseur
  readonly cartes: EcritureCartes
}

/** Construit l'index d'un moteur, une source après l'autre. */
export interface Constructeur<Source> {
  readonly ajouter: (source: Source) => void
  readonly terminer: () => IndexMoteur
}

/** Au-delà, un masque de 32 bits ne suffirait plus à dire quelles facettes rejettent un document. */
const FACETTES_MAXIMALES = 31
const CHAMPS_MAXIMAUX = 8

/** @throws RangeError si la déclaration dépasse 31 facettes ou 8 champs. */
export function creerConstructeur<Source, Carte>(
  moteur: Moteur<Source, Carte>,
  deps: DependancesConstruction,
): Constructeur<Source> {
  if (moteur.facettes.length > FACETTES_MAXIMALES) throw new RangeError(`trop de facettes : ${moteur.id}`)
  if (moteur.champs.length > CHAMPS_MAXIMAUX) throw new RangeError(`trop de champs : ${moteur.id}`)
  const accumulateurs = creerAccumulateurs(moteur)
  return {
    ajouter: (source) => {
      ajouterSource(accumulateurs, moteur, source)
      const carte = deps.cartes.ajouter(JSON.stringify([moteur.titre(source), moteur.carte(source)]))
      accumulateurs.ajouterCarte(carte)
    },
    terminer: () => assembler(accumulateurs, moteur, deps),
  }
}

type Accumulateurs = ReturnType<typeof creerAccumulateurs>

function creerAccumulateurs<Source, Carte>(moteur: Moteur<Source, Carte>) {
  const carteDebut = creerPile64()
  const carteControle = creerPile32()
  let octets = 0
  carteDebut.ajouter(0)
  const rangs = (portee: 'source' | 'occurrence') =>
    [...moteur.facettes.keys()].filter((rang) => moteur.facettes[rang]?.portee === portee)
  return {
    lexique: creerLexique(moteur.motsVides),
    postings: creerAccumulateurPostings(),
    occurrences: creerAccumulateurOccurrences(),
    rangsSource: rangs('source'),
    rangsOccurrence: rangs('occurrence'),
    facettesSource: creerAccumulateurFacettes(rangs('source').length),
    facettesOccurrence: creerAccumulateurFacettes(rangs('occurrence').length),
    suggestions: creerAccumulateurSuggestions(),
    numeros: [] as string[],
    titres: [] as string[],
    titre: creerTitres(),
    titreBase: creerTitres(),
    prioritaire: creerPile8(),
    carteDebut,
    carteControle,
    ajouterCarte: (carte: ReturnType<EcritureCartes['ajouter']>) => {
      octets += carte.octets
      carteDebut.ajouter(octets)
      carteControle.ajouter(carte.controle)
    },
  }
}

function ajouterSource<Source, Carte>(
  vers: Accumulateurs,
  moteur: Moteur<Source, Carte>,
  source: Source,
): void {
  const occurrences = moteur.occurrences(source)
  vers.numeros.push(moteur.numero(source))
  vers.titres.push(moteur.titre(source))
  vers.prioritaire.ajouter(moteur.priorite(source) ? 1 : 0)
  vers.titre.commencer()
  vers.titreBase.commencer()
  vers.postings.ajouterDocument(lireChamps(vers, moteur, source))
  vers.occurrences.ajouterDocument(occurrences)
  const { facettes } = moteur
  vers.facettesSource.ajouterLigne(
    facettes.flatMap((facette) => (facette.portee === 'source' ? [facette.valeurs(source)] : [])),
  )
  for (const occurrence of occurrences) {
    vers.facettesOccurrence.ajouterLigne(
      facettes.flatMap((facette) => (facette.portee === 'occurrence' ? [facette.valeurs(occurrence)] : [])),
    )
  }
  vers.suggestions.ajouter(moteur.suggestions(source))
}

function lireChamps<Source, Carte>(
  { lexique, titre, titreBase }: Accumulateurs,
  moteur: Moteur<Source, Carte>,
  source: Source,
): ChampLu[] {
  return moteur.champs.map(({ texte, poids, nature, force }, rang) => {
    const { mots, joints } = lexique.lire(texte(source))
    if (force === 'titre') {
      titre.ajouter(mots, lexique)
      titreBase.ajouter(lexique.lire(sansPrecision(texte(source))).mots, lexique)
    }
    return {
      mots: [...mots, ...joints, ...(force === 'theme' ? [] : expressions(lexique, mots))],
      poids,
      bit: 1 << rang,
      nom: nature === 'nom',
    }
  })
}

/** Les noms courts des expressions du texte s'ajoutent à ses mots. */
function expressions(lexique: Lexique, mots: readonly number[]): number[] {
  const noms: number[] = []
  if (!mots.some(lexique.ouvreExpression)) return noms
  const plies = mots.map(lexique.motDe)
  for (const rang of plies.keys()) {
    const expression = expressionA(plies, rang)
    if (expression !== undefined) noms.push(lexique.numeroDe(expression.nom))
  }
  return noms
}

function assembler<Source, Carte>(
  depuis: Accumulateurs,
  moteur: Moteur<Source, Carte>,
  deps: DependancesConstruction,
): IndexMoteur {
  const vocabulaire = construireVocabulaire(depuis.lexique, deps.raciniser, depuis.postings.frequenceDe)
  const source = depuis.facettesSource.terminer(depuis.rangsSource)
  const occurrence = depuis.facettesOccurrence.terminer(depuis.rangsOccurrence)
  const suggestions = depuis.suggestions.terminer(deps.raciniser)
  const valeursDe = (rang: number) =>
    source.valeurs[depuis.rangsSource.indexOf(rang)] ??
    occurrence.valeurs[depuis.rangsOccurrence.indexOf(rang)] ??
    []
  return {
    entete: {
      moteur: moteur.id,
      version: deps.version,
      construitLe: deps.construitLe.toISOString(),
      documents: depuis.numeros.length,
      forces: moteur.champs.map(({ force }) => force),
      occurrencesRequises: moteur.occurrencesRequises,
      facettes: moteur.facettes.map(({ id, portee, cachee = false }, rang) => ({
        id,
        portee,
        cachee,
        valeurs: valeursDe(rang),
      })),
      groupesSource: source.groupes,
      groupesOccurrence: occurrence.groupes,
      typesSuggestion: suggestions.types,
    },
    colonnes: {
      ...vocabulaire.colonnes,
      ...depuis.postings.terminer(vocabulaire.racineDuMot, vocabulaire.racines),
      ...rangerNumerosEtTitres(depuis.numeros, depuis.titres),
      ...depuis.occurrences.terminer(),
      ...suggestions.colonnes,
      titreMots: depuis.titre.terminer(vocabulaire.racineDuMot),
      titreBase: depuis.titreBase.terminer(vocabulaire.racineDuMot),
      prioritaire: depuis.prioritaire.terminer(),
      carteDebut: depuis.carteDebut.terminer(),
      carteControle: depuis.carteControle.terminer(),
      combinaisonsSource: source.colonnes,
      combinaisonsOccurrence: occurrence.colonnes,
    },
  }
}

/** « BTS Communication – à temps partiel » : ce qui suit le tiret précise le titre. */
const sansPrecision = (titre: string): string => titre.split(' – ')[0] ?? titre

/** Compte les racines distinctes des titres, sans ce qui n'en dit que le grade. */
function creerTitres() {
  const tous = creerPile32()
  const debuts = creerPile32()
  return {
    commencer: () => debuts.ajouter(tous.longueur()),
    ajouter: (mots: readonly number[], lexique: Lexique) => {
      for (const mot of mots) if (!estGrade(lexique.motDe(mot))) tous.ajouter(mot)
    },
    terminer: (racineDuMot: Uint32Array): Uint8Array => {
      const mots = tous.terminer()
      const depuis = debuts.terminer()
      return Uint8Array.from(depuis, (debut, document) => {
        const fin = depuis[document + 1] ?? mots.length
        return Math.min(255, new Set(mots.subarray(debut, fin).map((mot) => racineDuMot[mot] ?? 0)).size)
      })
    },
  }
}
