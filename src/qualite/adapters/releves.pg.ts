import type pg from 'pg'
import { ajouterJours, type Jour } from '../../kernel/jour.ts'
import type { QualiteMesuree } from '../domain/bilan.ts'
import { lireBilan } from './bilan.pg.ts'

/** Trois ans : le temps de comparer à l'année d'avant, et à celle d'avant encore. */
const JOURS_GARDES = 1_096
/** Le relevé qui réunit tous les organismes. */
const ENSEMBLE = ''

/** Garde la qualité du jour ; refait dans la journée, le relevé est remplacé. */
export async function releverQualite(pool: pg.Pool, jour: Jour): Promise<void> {
  const bilan = await lireBilan(pool, jour)
  if (bilan.formations === 0) return
  const lignes = [{ ...bilan, numero: ENSEMBLE }, ...bilan.organismes]
  await pool.query(
    `insert into qualite.releve (jour, organisme_numero, formations, note, mesures)
     select $1::date, * from unnest($2::text[], $3::int[], $4::numeric[], $5::json[])
     on conflict (jour, organisme_numero) do update
       set formations = excluded.formations, note = excluded.note, mesures = excluded.mesures`,
    [
      jour,
      lignes.map(({ numero }) => numero),
      lignes.map(({ formations }) => formations),
      lignes.map(({ note }) => note),
      lignes.map(({ nombres }) => JSON.stringify(nombres)),
    ],
  )
  await pool.query('delete from qualite.releve where jour < $1', [ajouterJours(jour, -JOURS_GARDES)])
}

export interface ReleveDeQualite extends QualiteMesuree {
  readonly jour: Jour
}

/** Les derniers relevés d'un organisme (de l'ensemble s'il est absent), du plus récent au plus ancien. */
export async function lireEvolution(
  pool: pg.Pool,
  { organisme = ENSEMBLE, limite }: { readonly organisme?: string; readonly limite: number },
): Promise<readonly ReleveDeQualite[]> {
  const { rows } = await pool.query<ReleveDeQualite & pg.QueryResultRow>(
    `select jour::text as jour, formations, note::float8 as note, mesures as nombres
     from qualite.releve where organisme_numero = $1 order by qualite.releve.jour desc limit $2`,
    [organisme, limite],
  )
  return rows
}
