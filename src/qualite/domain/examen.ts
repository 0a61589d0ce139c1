import type { Jour } from '../../kernel/jour.ts'
import type { IdMesure } from './mesures.ts'

/** Sans fin fixée. */
export const SANS_FIN = 'infinity'

/** Ce qu'une formation dit de sa qualité, n'importe quel jour : ses défauts, et jusqu'à quand ses sessions comptent. */
export interface Examen {
  readonly defauts: readonly IdMesure[]
  /** Dernier jour où une session se montre ; absent : aucune session, ou toutes déclarées périmées. */
  readonly montreeJusquau?: Jour | typeof SANS_FIN
  /** Dernier jour où l'on peut attendre ou rejoindre une session ; absent : aucun. */
  readonly aVenirJusquau?: Jour | typeof SANS_FIN
  readonly cleDoublon: string
  /** Adresses http(s) de la fiche, sans doublon. */
  readonly liens: readonly string[]
}
