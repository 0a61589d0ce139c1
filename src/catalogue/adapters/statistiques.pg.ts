import type pg from 'pg'
import type { Statistiques } from '../domain/catalogue.ts'

export async function lireVersion(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ numero: string }>('select numero::text from catalogue.version')
  return rows[0]?.numero ?? '0'
}

interface Comptes {
  readonly formations: number
  readonly organismes: number
  readonly sessions: number
  readonly verifiee_le: Date | null
}

export async function lireStatistiques(pool: pg.Pool): Promise<Statistiques> {
  const { rows } = await pool.query<Comptes>(
    `select f.formations, f.sessions, o.organismes, v.verifiee_le
     from (select count(*)::int as formations, coalesce(sum(nombre_sessions), 0)::int as sessions
           from catalogue.formation where retiree_le is null) f,
          (select count(*)::int as organismes from catalogue.organisme where retire_le is null) o,
          catalogue.version v`,
  )
  const comptes = rows[0]
  if (comptes === undefined) return { formations: 0, organismes: 0, sessions: 0 }
  const { verifiee_le: derniereImportation, ...nombres } = comptes
  return derniereImportation === null ? nombres : { ...nombres, derniereImportation }
}
