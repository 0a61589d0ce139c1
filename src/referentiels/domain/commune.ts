/** D'où viennent les coordonnées d'une commune, de la source la plus sûre à la plus vague. */
export const PRECISIONS = [
  'centre',
  'flux',
  'geonames',
  'code-postal',
  'intercommunalite',
  'departement',
  'inconnue',
] as const

export type Precision = (typeof PRECISIONS)[number]

/** Degrés décimaux WGS84. */
export interface PositionCommune {
  readonly latitude: number
  readonly longitude: number
}

/** Commune du code officiel géographique ; Paris, Lyon et Marseille portent les codes postaux de leurs arrondissements. */
export interface Commune {
  readonly insee: string
  readonly nom: string
  readonly departement: string
  readonly region: string
  readonly codesPostaux: readonly string[]
  /** Habitants (population municipale). */
  readonly population: number
  readonly position?: PositionCommune
  readonly precision: Precision
}

/** Lieu qu'un visiteur peut choisir : une commune (`31555`), un département (`D31`) ou une région (`R76`). */
export interface Lieu {
  readonly code: string
  /** « Toulouse (31) », « Haute-Garonne (31) », « Occitanie ». */
  readonly libelle: string
  readonly type: 'commune' | 'departement' | 'region'
  readonly latitude: number
  readonly longitude: number
  readonly departement?: string
  readonly insee?: string
  readonly codesPostaux: readonly string[]
}

/** Les communes, en mémoire, par leurs codes. */
export interface RepertoireCommunes {
  /** Commune d'un code INSEE ; l'arrondissement de Paris, Lyon ou Marseille donne la commune. */
  commune(insee: string): Commune | undefined
  /** Communes d'un code postal, la plus peuplée d'abord. */
  parCodePostal(codePostal: string): readonly Commune[]
  /** Les communes de ce nom exact, où qu'elles soient ; « CEDEX », accents, tirets et « St » n'y changent rien. */
  nommees(ville: string): readonly Commune[]
  /** La commune de ce nom dans un département, ou la seule qu'il abrège ou prolonge (« Labège-Innopole »). */
  parNom(ville: string, departement: string): Commune | undefined
  /** Région (code Insee) où un nom se cherche d'abord. */
  readonly regionPreferee: string | undefined
}

/** Recherche de lieux en mémoire ; toutes les réponses sont immédiates. */
export interface Territoires extends RepertoireCommunes {
  /** Lieux dont un mot du nom, le numéro de département ou le code postal commence par la saisie. */
  suggerer(prefixe: string, limite: number): readonly Lieu[]
  /** Le lieu que désigne un texte entier : « Toulouse », « 31000 », « Toulouse (31) », « Haute-Garonne ». */
  trouver(texte: string): Lieu | undefined
  /** Le lieu dont c'est exactement le nom, le code postal ou, pour un département, le numéro. */
  nomme(texte: string): Lieu | undefined
  /** Les lieux dont le nom s'écrit presque ainsi, à une faute près (deux dès six lettres), les plus proches d'abord. */
  rapprocher(texte: string, limite: number): readonly Lieu[]
  /** Lieu d'un code `31555`, `D31` ou `R76`. */
  parCode(code: string): Lieu | undefined
}
