import type { Metier, Tension } from '../../../metiers/back-office.ts'

/** Un métier et les formations visibles qui y mènent. */
export interface MetierIndexe {
  readonly metier: Metier
  readonly nombreFormations: number
  /** Codes des départements où l'une d'elles a lieu. */
  readonly departements: readonly string[]
  /** Difficulté à recruter dans la région ; absente : non diffusable, ou pas encore lue. */
  readonly tension?: Tension
}
