import type pg from 'pg'
import { lireNiveauDeTension, type Tension } from '../domain/tension.ts'

interface LigneTension extends pg.QueryResultRow {
  readonly code_rome: string
  readonly niveau: number
  readonly periode: string
  readonly demonstration: boolean
}

const EN_SERVICE = `
  select t.code_rome, t.niveau, t.periode, t.demonstration
    from metiers.tension t
    join metiers.version v
      on v.tension_territoire = t.territoire and v.tension_demonstration = t.demonstration
   where t.niveau is not null`

/** Par code ROME, les tensions du lot en service qui ont une valeur. */
export async function tensionsEnService(pool: pg.Pool): Promise<ReadonlyMap<string, Tension>> {
  const { rows } = await pool.query<LigneTension>(EN_SERVICE)
  return new Map(
    rows.flatMap(({ code_rome, niveau: lu, periode, demonstration }) => {
      const niveau = lireNiveauDeTension(lu)
      return niveau === undefined ? [] : [[code_rome, { niveau, periode, demonstration }] as const]
    }),
  )
}
