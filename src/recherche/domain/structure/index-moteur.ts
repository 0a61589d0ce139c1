import type { Force } from '../moteur.ts'
import type { TableMots } from './table-mots.ts'

/**
 * L'index d'un moteur : des colonnes plates, telles qu'elles sont sur le disque et en mémoire partagée. Un document est
 * une source, numérotée dans l'ordre d'arrivée.
 */
export interface IndexMoteur {
  readonly entete: EnteteIndex
  readonly colonnes: Colonnes
}

/** Ce qui est petit : s'écrit en JSON dans l'en-tête de l'instantané. */
export interface EnteteIndex {
  readonly moteur: string
  /** Version du catalogue indexé. */
  readonly version: string
  /** Instant de la construction, ISO 8601. */
  readonly construitLe: string
  readonly documents: number
  /** Force de chaque champ, dans l'ordre des bits de `champs`. */
  readonly forces: readonly Force[]
  readonly occurrencesRequises: boolean
  readonly facettes: readonly FacetteIndexee[]
  readonly groupesSource: readonly GroupeFacettes[]
  readonly groupesOccurrence: readonly GroupeFacettes[]
  /** Types de suggestions, par numéro. */
  readonly typesSuggestion: readonly string[]
}

export interface FacetteIndexee {
  readonly id: string
  readonly portee: 'source' | 'occurrence'
  readonly cachee: boolean
  /** Valeurs rencontrées ; leur rang est leur numéro. */
  readonly valeurs: readonly string[]
}

/**
 * Facettes rangées ensemble : chaque ligne (document ou occurrence) porte le numéro d'une combinaison de leurs valeurs.
 * Un seul compteur par groupe suffit alors à compter toutes ses facettes, quel que soit leur nombre de valeurs.
 */
export interface GroupeFacettes {
  /** Rangs des facettes du groupe dans `facettes`. */
  readonly facettes: readonly number[]
  /** Par combinaison, par facette du groupe : numéros de valeurs. */
  readonly combinaisons: readonly (readonly (readonly number[])[])[]
}

/** Absence de lieu, de combinaison ou de document. */
export const AUCUN = 0xffffffff
/** Occurrence sans fin connue. */
export const SANS_FIN = 0xffff
/** Occurrence sans début connu. */
export const SANS_DEBUT = 0xffff

export const PERMANENTE = 1
export const OUVERTE = 2
export const A_DISTANCE = 4

/** Jours : nombre de jours depuis 1970. Tout tableau « debut » a une case de plus que ce qu'il découpe. */
export interface Colonnes {
  /** Mots repliés du catalogue, triés. */
  readonly motsOctets: Uint8Array
  readonly motsDebuts: Uint32Array
  /** Racine de chaque mot. */
  readonly motRacine: Uint32Array
  /** Nombre de documents où il paraît, dans un champ de texte ; 0 : seulement dans des noms propres. */
  readonly motFrequence: Uint32Array
  /** Lettres présentes, un bit chacune : écarte vite les mots trop différents. */
  readonly motSignature: Uint32Array
  /** Racines triées. */
  readonly racinesOctets: Uint8Array
  readonly racinesDebuts: Uint32Array
  /** Documents d'une racine : de `racineDebut[r]` à `racineDebut[r + 1]`, croissants. */
  readonly racineDebut: Uint32Array
  readonly documents: Uint32Array
  readonly impacts: Uint16Array
  readonly impactMaximal: Uint16Array
  /** Champs où la racine paraît, un bit par champ déclaré. */
  readonly champs: Uint8Array
  /** Numéros des sources, triés, et le document de chacun. */
  readonly numerosOctets: Uint8Array
  readonly numerosDebuts: Uint32Array
  readonly numeroDocument: Uint32Array
  /** Rang du numéro et du titre de chaque document. */
  readonly rangNumero: Uint32Array
  readonly rangTitre: Uint32Array
  /** Racines du titre, sans répétition ni grade, 255 au plus. */
  readonly titreMots: Uint8Array
  /** De même, sans ce qu'un tiret ajoute au titre. */
  readonly titreBase: Uint8Array
  readonly prioritaire: Uint8Array
  /** Place de chaque carte dans la section des cartes. */
  readonly carteDebut: Float64Array
  readonly carteControle: Uint32Array
  readonly occurrenceDebut: Uint32Array
  readonly occurrenceJour: Uint16Array
  readonly occurrenceFin: Uint16Array
  readonly occurrenceLieu: Uint32Array
  readonly occurrenceDrapeaux: Uint8Array
  readonly lieuLatitude: Float64Array
  readonly lieuLongitude: Float64Array
  /** Combinaison de chaque ligne, groupe après groupe. */
  readonly combinaisonsSource: Uint32Array
  readonly combinaisonsOccurrence: Uint32Array
  /** Suggestions, de la plus fréquente à la plus rare. */
  readonly suggestionsOctets: Uint8Array
  readonly suggestionsDebuts: Uint32Array
  readonly suggestionType: Uint8Array
  readonly suggestionMotsDebut: Uint32Array
  readonly suggestionMots: Uint32Array
  readonly motsSuggestionOctets: Uint8Array
  readonly motsSuggestionDebuts: Uint32Array
  readonly motSuggestionsDebut: Uint32Array
  readonly motSuggestions: Uint32Array
}

export const tableDesMots = ({ colonnes }: IndexMoteur): TableMots => ({
  octets: colonnes.motsOctets,
  debuts: colonnes.motsDebuts,
})

export const tableDesRacines = ({ colonnes }: IndexMoteur): TableMots => ({
  octets: colonnes.racinesOctets,
  debuts: colonnes.racinesDebuts,
})

export const tableDesNumeros = ({ colonnes }: IndexMoteur): TableMots => ({
  octets: colonnes.numerosOctets,
  debuts: colonnes.numerosDebuts,
})
