import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Executant } from '../../../platform/db/index.ts'
import type { Media, MediaLu, Medias } from '../domain/media.ts'

/** Cent lectures d'un gros document à la fois ne tiennent pas chacune le document en mémoire. */
const OCTETS_PAR_MORCEAU = 1_048_576

/** Les médias, dans PostgreSQL (table `contenu.media`). */
export function creerMedias(pool: pg.Pool, octetsParMorceau = OCTETS_PAR_MORCEAU): Medias {
  return {
    lire: async (nom) => {
      const sql = `
        select type, empreinte, octet_length(octets) as poids, substring(octets from 1 for $2) as octets
        from contenu.media where nom = $1`
      const { rows } = await pool.query<MediaLu>(sql, [nom, octetsParMorceau])
      return rows[0]
    },
    suite: async ({ nom, empreinte, debut }) => {
      const sql = `
        select substring(octets from $3 for $4) as octets
        from contenu.media where nom = $1 and empreinte = $2`
      const valeurs = [nom, empreinte, debut + 1, octetsParMorceau]
      const { rows } = await pool.query<Pick<MediaLu, 'octets'>>(sql, valeurs)
      return rows[0]?.octets
    },
    empreinte: async (nom) => {
      const sql = 'select empreinte from contenu.media where nom = $1'
      const { rows } = await pool.query<Pick<MediaLu, 'empreinte'>>(sql, [nom])
      return rows[0]?.empreinte
    },
  }
}

/** Garde un média ; le redéposer ne change que le document d'où il vient. */
export async function garderMedia(executant: Executant, media: Media, instant: Date): Promise<void> {
  const { nom, type, octets, mediaId = null, largeur = null, hauteur = null } = media
  const empreinte = createHash('sha256').update(octets).digest('hex')
  const sql = `
    insert into contenu.media (nom, type, octets, empreinte, largeur, hauteur, creee_le, media_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (nom) do update
    set type = excluded.type, octets = excluded.octets, empreinte = excluded.empreinte,
        largeur = excluded.largeur, hauteur = excluded.hauteur, media_id = excluded.media_id
    where media.empreinte <> excluded.empreinte or media.media_id is distinct from excluded.media_id`
  await executant.query(sql, [nom, type, octets, empreinte, largeur, hauteur, instant, mediaId])
}

/** Les noms de tous les fichiers gardés d'un document, remplacés compris. */
export async function nomsDuMedia(executant: Executant, mediaId: number): Promise<readonly string[]> {
  const { rows } = await executant.query('select nom from contenu.media where media_id = $1', [mediaId])
  return rows.map(({ nom }) => String(nom))
}

export async function oublierMedias(executant: Executant, noms: readonly string[]): Promise<void> {
  await executant.query('delete from contenu.media where nom = any($1::text[])', [[...noms]])
}

/** Une publication qui montre un média. */
export interface UsageMedia {
  readonly type: string
  readonly titre: string
  /** Document du back-office d'où elle vient ; absent d'un fichier. */
  readonly document?: string
}

/** Les publications en ligne qui citent l'un de ces médias, dans leur corps ou dans leurs données. */
export async function usagesDesMedias(
  executant: Executant,
  noms: readonly string[],
): Promise<readonly UsageMedia[]> {
  const sql = `
    select type, titre, document from contenu.publication
    where retiree_le is null and exists (
      select from unnest($1::text[]) as media (nom)
      where strpos(html, '/medias/' || nom) > 0 or strpos(donnees::text, '/medias/' || nom) > 0
    )
    order by type, titre`
  const { rows } = await executant.query(sql, [[...noms]])
  return rows.map(({ type, titre, document }) => ({
    type: String(type),
    titre: String(titre),
    ...(document === null ? {} : { document: String(document) }),
  }))
}
