import type pg from 'pg'
import type { Verdict } from '../domain/verdict.ts'

/** Un lien est mort après ce nombre d'échecs ; `formation_du_jour` (migration 0017) le sait aussi. */
const ECHECS_AVANT_MORT = 3

/**
 * Les liens à vérifier maintenant : jamais vérifiés, en échec depuis un jour, ou vérifiés depuis sept jours. Une heure
 * de marge : la tâche quotidienne ne passe pas toujours à la même minute.
 */
export async function liensAVerifier(
  pool: pg.Pool,
  instant: Date,
  limite: number,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ url: string }>(
    `select url from qualite.lien
     where verifie_le is null
       or verifie_le <= $1::timestamptz - case when echecs > 0 then interval '23 hours' else interval '167 hours' end
     order by verifie_le nulls first, url limit $2`,
    [instant, limite],
  )
  return rows.map(({ url }) => url)
}

/** Garde ce qu'un lien a répondu. */
export async function noterVerdict(
  pool: pg.Pool,
  { url, verdict, instant }: { readonly url: string; readonly verdict: Verdict; readonly instant: Date },
): Promise<void> {
  await pool.query(
    `update qualite.lien set statut = $2, cause = $3, verifie_le = $4,
       echecs = case $5 when 'vivant' then 0 when 'echec' then echecs + 1 else echecs end
     where url = $1`,
    [url, verdict.statut ?? null, verdict.etat === 'echec' ? verdict.cause : null, instant, verdict.etat],
  )
}

export interface LienMort {
  readonly url: string
  readonly statut: number | null
  readonly cause: string | null
  readonly verifieLe: Date | null
}

/** Les liens morts d'une formation. */
export async function lireLiensMorts(
  pool: pg.Pool,
  numeros: readonly string[],
): Promise<ReadonlyMap<string, readonly LienMort[]>> {
  const { rows } = await pool.query<LienMort & { numero: string }>(
    `select f.numero, l.url, l.statut, l.cause, l.verifie_le as "verifieLe"
     from qualite.formation f, unnest(f.liens) as porte (url)
     join qualite.lien l on l.url = porte.url
     where f.numero = any($1) and l.echecs >= $2 order by l.url`,
    [numeros, ECHECS_AVANT_MORT],
  )
  return Map.groupBy(rows, ({ numero }) => numero)
}

export interface EtatDesLiens {
  readonly total: number
  readonly verifies: number
  readonly enEchec: number
  readonly morts: number
  readonly dernier: Date | null
}

export async function lireEtatDesLiens(pool: pg.Pool): Promise<EtatDesLiens | undefined> {
  const { rows } = await pool.query<EtatDesLiens>(
    `select count(*)::int as total, count(verifie_le)::int as verifies,
       count(*) filter (where echecs > 0)::int as "enEchec",
       count(*) filter (where echecs >= $1)::int as morts, max(verifie_le) as dernier
     from qualite.lien`,
    [ECHECS_AVANT_MORT],
  )
  return rows[0]
}
