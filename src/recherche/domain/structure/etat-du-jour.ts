import type { GroupeFacettes } from './index-moteur.ts'

/** Ce qui dépend du jour : recalculé à minuit sans reconstruire l'index. */
export interface EtatDuJour {
  /** Jours depuis 1970. */
  jour: number
  /** Par document : `VISIBLE`, `HOMOGENE`. */
  readonly drapeaux: Uint8Array
  /** Clé de départage : priorité (bit 16), puis jour d'entrée à l'envers (plus proche, plus grand). */
  readonly cles: Uint32Array
  /** Par groupe de facettes d'occurrence, l'union des valeurs des occurrences visibles de chaque document. */
  readonly unions: readonly UnionsDuJour[]
}

/** Les premières combinaisons sont celles des occurrences, dans le même ordre ; `vide` est la suivante. */
export interface UnionsDuJour {
  readonly facettes: GroupeFacettes['facettes']
  readonly combinaisons: (readonly (readonly number[])[])[]
  readonly vide: number
  readonly numeros: Map<string | number, number>
  readonly colonne: Uint32Array
}

export const VISIBLE = 1
/** Toutes les occurrences visibles ont les mêmes valeurs de facettes. */
export const HOMOGENE = 2
/** Rang d'entrée d'une occurrence déjà commencée ou sans date : après toutes les autres. */
export const ENTREE_INCONNUE = 0xffff
