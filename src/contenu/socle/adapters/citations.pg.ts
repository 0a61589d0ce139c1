import type { Executant } from '../../../platform/db/index.ts'

/** Remplace ce que le document vise par ses liens (« actualites/12 »), publié ou non. */
export async function noterCitations(
  executant: Executant,
  document: string,
  cites: readonly string[],
): Promise<void> {
  await executant.query('delete from contenu.citation where document = $1', [document])
  const sql = 'insert into contenu.citation (document, cite) select $1, unnest($2::text[])'
  if (cites.length > 0) await executant.query(sql, [document, [...new Set(cites)]])
}

/** Les documents en ligne dont un lien vise l'un de ceux-ci. */
export async function citantsDe(executant: Executant, cites: readonly string[]): Promise<readonly string[]> {
  const sql = 'select distinct document from contenu.citation where cite = any($1::text[]) order by document'
  const { rows } = await executant.query(sql, [[...cites]])
  return rows.map(({ document }) => String(document))
}
