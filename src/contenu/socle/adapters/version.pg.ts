import type pg from 'pg'
import type { Executant } from '../../../platform/db/index.ts'

/** Numéro du type, ou la somme des numéros ; « 0 » tant que rien n'est publié. */
export async function lireVersion(pool: pg.Pool, type?: string): Promise<string> {
  const sql =
    'select coalesce(sum(numero), 0)::text as numero from contenu.version where type = $1 or $1 is null'
  const { rows } = await pool.query<{ numero: string }>(sql, [type ?? null])
  return rows[0]?.numero ?? '0'
}

/** Nouvelle version du type, annoncée sur `contenu_publie` quand la transaction de `executant` est validée. */
export async function nouvelleVersion(executant: Executant, type: string, instant: Date): Promise<void> {
  const sql = `
    insert into contenu.version (type, numero, publiee_le) values ($1, 1, $2)
    on conflict (type) do update set numero = version.numero + 1, publiee_le = $2
    returning numero::text`
  const { rows } = await executant.query(sql, [type, instant])
  await executant.query("select pg_notify('contenu_publie', $1)", [`${type} ${rows[0]?.numero ?? ''}`])
}
