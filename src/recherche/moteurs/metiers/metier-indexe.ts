import type { Metier } from '../../../metiers/index.ts'

/** Un métier et les formations visibles qui y mènent. */
export interface MetierIndexe {
  readonly metier: Metier
  readonly nombreFormations: number
  /** Codes des départements où l'une d'elles a lieu. */
  readonly departements: readonly string[]
}
