import type pg from 'pg'

/** Empreintes gardées pour ces numéros, formations retirées comprises. */
export async function empreintesConnues(
  pool: pg.Pool,
  numeros: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ numero: string; empreinte: string }>({
    name: 'empreintes-connues',
    text: 'select numero, empreinte from catalogue.formation where numero = any($1::text[])',
    values: [numeros],
  })
  return new Map(rows.map(({ numero, empreinte }) => [numero, empreinte]))
}

/** Numéro et empreinte de chaque formation publiée : ce qu'il faut pour ne relire que ce qui a changé. */
export async function empreintesPubliees(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ numero: string; empreinte: string }>(
    'select numero, empreinte from catalogue.formation where retiree_le is null',
  )
  return new Map(rows.map(({ numero, empreinte }) => [numero, empreinte]))
}
