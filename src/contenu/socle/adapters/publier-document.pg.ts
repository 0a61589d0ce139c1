import type { Executant } from '../../../platform/db/index.ts'
import type { APublier } from '../domain/publication.ts'
import { publier, retirer } from './publier.pg.ts'

/** Une publication du back-office, avec le document d'où elle vient. */
export interface DocumentAPublier extends APublier {
  readonly document: string
}

export interface DocumentPublie {
  readonly type: string
  readonly document: string
}

/**
 * Une transaction qui publie à la fois, parce qu'elle peut republier des contenus de tous les types : deux s'attendraient
 * l'une l'autre. À prendre avant toute écriture.
 */
export async function verrouillerLesPublications(executant: Executant): Promise<void> {
  await executant.query("select pg_advisory_xact_lock(hashtext('contenu.publication'))", [])
}

/**
 * Publie le document, et retire ce qu'il publiait sous un autre identifiant. Faux si rien n'a changé. À appeler dans une
 * transaction.
 */
export async function publierDocument(
  executant: Executant,
  publication: DocumentAPublier,
  instant: Date,
): Promise<boolean> {
  const { type, id, document } = publication
  for (const ancien of await idsEnLigne(executant, { type, document })) {
    if (ancien !== id) await retirer(executant, { type, id: ancien }, instant)
  }
  return publier(executant, publication, instant)
}

/** Retire tout ce que le document publie. Faux s'il ne publiait rien. */
export async function retirerDocument(
  executant: Executant,
  document: DocumentPublie,
  instant: Date,
): Promise<boolean> {
  const ids = await idsEnLigne(executant, document)
  for (const id of ids) await retirer(executant, { type: document.type, id }, instant)
  return ids.length > 0
}

export async function estEnLigne(executant: Executant, document: DocumentPublie): Promise<boolean> {
  return (await idsEnLigne(executant, document)).length > 0
}

/** L'identifiant sous lequel le document a été publié la dernière fois, même retiré depuis. */
export async function identifiantPublie(
  executant: Executant,
  { type, document }: DocumentPublie,
): Promise<string | undefined> {
  const sql = `
    select id from contenu.publication where type = $1 and document = $2
    order by retiree_le is null desc, modifiee_le desc limit 1`
  const { rows } = await executant.query(sql, [type, document])
  return rows[0] === undefined ? undefined : String(rows[0].id)
}

/** Le document qui tient cet identifiant en ligne, s'il y en a un. */
export async function documentEnLigne(
  executant: Executant,
  { type, id }: { readonly type: string; readonly id: string },
): Promise<string | undefined> {
  const sql = `
    select document from contenu.publication
    where type = $1 and id = $2 and retiree_le is null and document is not null`
  const { rows } = await executant.query(sql, [type, id])
  return rows[0] === undefined ? undefined : String(rows[0].document)
}

async function idsEnLigne(
  executant: Executant,
  { type, document }: DocumentPublie,
): Promise<readonly string[]> {
  const sql = 'select id from contenu.publication where type = $1 and document = $2 and retiree_le is null'
  const { rows } = await executant.query(sql, [type, document])
  return rows.map(({ id }) => String(id))
}
