import type pg from 'pg'
import type { RegistreTensions } from '../usecases/lire-tensions.ts'

/** Les tensions d'un territoire, vraies ou inventées. */
export interface LotDeTensions {
  /** `region:76`. */
  readonly territoire: string
  readonly demonstration: boolean
}

/** Le registre d'un lot ; chaque changement fait avancer la version des métiers, que suit leur index. */
export function creerRegistreTensions(
  pool: pg.Pool,
  { territoire, demonstration }: LotDeTensions,
): RegistreTensions {
  return {
    async aLire(avant) {
      const { rows } = await pool.query<{ code_rome: string }>(A_LIRE, [territoire, demonstration, avant])
      return rows.map(({ code_rome }) => code_rome)
    },
    async noter(codeRome, { tension, lueLe }, instant) {
      const { niveau = null, periode = null } = tension ?? {}
      const ligne = [codeRome, territoire, demonstration, niveau, periode, lueLe, instant]
      const { rowCount } = await pool.query(NOTER, ligne)
      return rowCount === 1
    },
    async noterEchec(codeRome, instant) {
      await pool.query(NOTER_ECHEC, [codeRome, territoire, demonstration, instant])
    },
  }
}

const A_LIRE = `
  select m.code_rome
    from metiers.metier m
    left join metiers.tension t
      on t.code_rome = m.code_rome and t.territoire = $1 and t.demonstration = $2
   where m.retire_le is null and (t.lue_le is null or t.lue_le < $3)
   order by t.tentee_le nulls first, m.code_rome`

/** Ne touche à la version que si le niveau ou sa période change. */
const NOTER = `
  with avant as (
    select niveau, periode from metiers.tension where code_rome = $1 and territoire = $2 and demonstration = $3
  ), note as (
    insert into metiers.tension (code_rome, territoire, demonstration, niveau, periode, lue_le, tentee_le)
    values ($1, $2, $3, $4::smallint, $5::text, $6, $7)
    on conflict (code_rome, territoire, demonstration) do update
    set niveau = excluded.niveau, periode = excluded.periode, lue_le = excluded.lue_le, tentee_le = excluded.tentee_le
  )
  update metiers.version set numero = numero + 1
   where (select niveau from avant) is distinct from $4::smallint
      or (select periode from avant) is distinct from $5::text`

const NOTER_ECHEC = `
  insert into metiers.tension (code_rome, territoire, demonstration, tentee_le) values ($1, $2, $3, $4)
  on conflict (code_rome, territoire, demonstration) do update set tentee_le = excluded.tentee_le`

/** Met un lot en service. Les données inventées et les vraies ne se mêlent jamais ; l'autre lot est gardé, sans être lu. */
export async function designerTensions(pool: pg.Pool, lot: LotDeTensions): Promise<void> {
  const { rowCount } = await pool.query(
    `update metiers.version set tension_territoire = $1, tension_demonstration = $2, numero = numero + 1
      where (tension_territoire, tension_demonstration) is distinct from ($1, $2)`,
    [lot.territoire, lot.demonstration],
  )
  if (rowCount === 1) await annoncerMetiers(pool)
}

/** Fait relire aux portails en marche la version des métiers. */
export async function annoncerMetiers(pool: pg.Pool): Promise<void> {
  await pool.query("select pg_notify('metiers_charges', numero::text) from metiers.version")
}
