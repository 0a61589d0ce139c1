/** Poids d'un mot tel qu'il est tapé (sur 256). */
export const POIDS_ENTIER = 256

/** Un mot cherché ; aucune forme : rien ne peut y répondre. */
export interface Concept {
  readonly mot: string
  /** Nombre de mots tapés qui ne disent pas qu'un grade : plusieurs pour une expression (« poids lourd »), aucun pour « BTS ». */
  readonly taille: number
  readonly formes: readonly Forme[]
  /** Rien ne contient ce mot : la recherche se fait sans lui. */
  readonly ecarte?: true
  /** Mot du catalogue mis à la place du mot tapé. */
  readonly remplacement?: string
  /** Le métier que ce mot nomme, seul ou avec ses voisins. */
  readonly metier?: MetierNomme
}

/** Un métier nommé dans un texte. */
export interface MetierNomme {
  /** Ses mots tels qu'ils sont écrits, en minuscules et sans élision. */
  readonly ecrit: string
  /** Ses codes ROME. */
  readonly codes: readonly string[]
}

/** Le mot tapé, un terme du vocabulaire à sa place, ou le code du métier qu'il nomme. */
export type NatureDeForme = 'mot' | 'synonyme' | 'metier'

/** Une façon de répondre à un concept : toutes ces racines ensemble. */
export interface Forme {
  readonly racines: readonly number[]
  readonly poids: number
  readonly nature: NatureDeForme
}
