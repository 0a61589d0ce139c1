import type { Masques } from '../structure/masques.ts'

/** Un groupe de facettes, prêt à être éprouvé et compté. */
export interface GroupeDuPlan {
  readonly masques: Masques
  /** Combinaison de chaque document ; pour un groupe d'occurrence, l'union de ses occurrences visibles. */
  readonly parDocument: Uint32Array | Uint16Array
  /** Combinaison de chaque occurrence ; vide pour un groupe de source. */
  readonly parOccurrence: Uint32Array
  /** Place de ses masques dans celui d'une ligne. */
  readonly premierMot: number
  /** Un compteur par combinaison, à zéro entre deux requêtes. */
  readonly compteur: Uint32Array
}
