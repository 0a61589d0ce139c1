import type pg from 'pg'
import { lesPlusPrecis, type SalaireMedian } from '../../domain/salaire-median.ts'

interface LigneSalaire extends pg.QueryResultRow {
  readonly code_rome: string
  readonly code: string
  readonly libelle: string | null
  readonly annee: number
  readonly montant: number | null
  readonly source: string
}

const PAR_METIER = `
  select code as code_rome, code, null as libelle, annee, montant::float8, source
    from metiers.salaire_median where code ~ '^[A-N][0-9]{4}$'
  union all
  select f.code_rome, s.code, min(f.libelle) filter (where f.fap = s.code), s.annee, s.montant::float8, s.source
    from metiers.salaire_median s join metiers.fap_rome f on s.code in (f.fap, left(f.fap, 3))
   group by f.code_rome, s.code
   order by code_rome, code`

/** Par code ROME, les salaires médians chargés, les plus précis seulement. */
export async function salairesMedians(pool: pg.Pool): Promise<ReadonlyMap<string, readonly SalaireMedian[]>> {
  const { rows } = await pool.query<LigneSalaire>(PAR_METIER)
  const parMetier = Map.groupBy(rows, ({ code_rome }) => code_rome)
  return new Map([...parMetier].map(([code, lignes]) => [code, lesPlusPrecis(lignes.map(salaireDe))]))
}

const salaireDe = ({ code, libelle, annee, montant, source }: LigneSalaire): SalaireMedian => ({
  code,
  ...(libelle === null ? {} : { libelle }),
  annee,
  montant,
  source,
})
