import type pg from 'pg'

/** Le nom de ces organismes, retirés compris ; un organisme jamais publié n'y est pas. */
export async function nomsDesOrganismes(
  pool: pg.Pool,
  numeros: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ numero: string; nom: string }>(
    'select numero, nom from catalogue.organisme where numero = any($1::text[])',
    [numeros],
  )
  return new Map(rows.map(({ numero, nom }) => [numero, nom]))
}
