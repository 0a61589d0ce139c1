import type { Metier } from './metier.ts'

/** Les faits du ROME livrés avec le portail : des métiers complets, aux textes près. */
export interface Nomenclature {
  /** Publication dont ils viennent : « 460 ». */
  readonly release: string
  readonly metiers: readonly Metier[]
}
