import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'
import { pageMontree } from '../../kernel/pagination.ts'
import type { EtatExecution, Execution } from '../domain/execution.ts'
import { executionDeLigne, LIRE_EXECUTION, type LigneExecution } from './lire-execution.pg.ts'

export interface FiltreHistorique {
  readonly etat?: EtatExecution
  /** Premier et dernier jour, à Paris, compris. */
  readonly du?: Jour
  readonly au?: Jour
}

export interface PageHistorique {
  readonly total: number
  /** Celle qui est demandée, ou la dernière si elle est au-delà. */
  readonly page: number
  readonly executions: readonly Execution[]
}

/** L'historique des importations. */
export interface Historique {
  /** Les plus récentes d'abord ; `page` commence à 1. */
  readonly page: (filtre: FiltreHistorique, page: number, taille: number) => Promise<PageHistorique>
  readonly execution: (id: string) => Promise<Execution | undefined>
  readonly derniere: () => Promise<Execution | undefined>
  /** Dernier catalogue accepté avant cette exécution : ce à quoi la comparer. */
  readonly reference: (execution: Pick<Execution, 'id'>) => Promise<Execution | undefined>
  /** Les derniers flux complets acceptés, du plus ancien au plus récent. */
  readonly tendance: (nombre: number) => Promise<readonly Execution[]>
}

export function creerHistorique(pool: pg.Pool): Historique {
  const lire = async (suite: string, valeurs: readonly unknown[]) => {
    const { rows } = await pool.query<LigneExecution>(`${LIRE_EXECUTION} ${suite}`, [...valeurs])
    return rows.map(executionDeLigne)
  }
  const une = async (suite: string, valeurs: readonly unknown[]) => (await lire(suite, valeurs))[0]
  return {
    async page({ etat, du, au }, demandee, taille) {
      const filtres = [etat, du, au]
      const compte = await pool.query<{ total: number }>(
        `select count(*)::int as total from flux.execution e where ${FILTRE}`,
        filtres,
      )
      const total = compte.rows[0]?.total ?? 0
      const page = pageMontree(demandee, total, taille)
      const suite = `where ${FILTRE} order by e.id desc limit $4 offset $5`
      const executions = await lire(suite, [...filtres, taille, (page - 1) * taille])
      return { total, page, executions }
    },
    execution: (id) => une('where e.id = $1::bigint', [id]),
    derniere: () => une(`where e.etat <> 'en-cours' and not e.essai order by e.id desc limit 1`, []),
    reference: ({ id }) => une(`where e.id < $1::bigint and ${ACCEPTEES} order by e.id desc limit 1`, [id]),
    tendance: async (nombre) => {
      const suite = `where ${ACCEPTEES} and e.mode = 'complet' order by e.id desc limit $1`
      return (await lire(suite, [nombre])).toReversed()
    },
  }
}

const ACCEPTEES = `e.etat in ('publiee', 'inchangee')`

const FILTRE = `($1::text is null or e.etat = $1)
  and ($2::date is null or e.debut >= $2::date::timestamp at time zone 'Europe/Paris')
  and ($3::date is null or e.debut < ($3::date + 1)::timestamp at time zone 'Europe/Paris')`
