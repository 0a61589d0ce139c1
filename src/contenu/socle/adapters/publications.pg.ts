import type pg from 'pg'
import { enTransaction, parcourir } from '../../../platform/db/index.ts'
import type {
  OriginePublication,
  PublicationLue,
  Publications,
  PublicationTrouvee,
} from '../domain/publication.ts'
import { publier, retirer } from './publier.pg.ts'
import { lireVersion } from './version.pg.ts'

/** Les publications, dans PostgreSQL (table `contenu.publication`). */
export function creerPublications(pool: pg.Pool): Publications {
  return {
    une: (type, id) => lireUne(pool, type, id),
    parType: (type) => Array.fromAsync(parcourirType(pool, type)),
    parcourir: (type) => parcourirType(pool, type),
    publier: (publication, instant) =>
      enTransaction(pool, (executant) => publier(executant, publication, instant)),
    retirer: (type, id, instant) =>
      enTransaction(pool, (executant) => retirer(executant, { type, id }, instant)),
    version: (type) => lireVersion(pool, type),
  }
}

interface Ligne extends pg.QueryResultRow {
  readonly type: string
  readonly id: string
  readonly slug: string
  readonly titre: string
  readonly resume: string | null
  readonly donnees: unknown
  readonly html: string
  readonly texte: string
  readonly origine: OriginePublication
  readonly publiee_le: Date
  readonly modifiee_le: Date
  readonly retiree_le: Date | null
  readonly anciens_segments: readonly string[]
}

const COLONNES =
  'type, id, slug, titre, resume, donnees, html, texte, origine, publiee_le, modifiee_le, retiree_le, anciens_segments'

async function lireUne(pool: pg.Pool, type: string, id: string): Promise<PublicationTrouvee> {
  const sql = `select ${COLONNES} from contenu.publication where type = $1 and id = $2`
  const { rows } = await pool.query<Ligne>(sql, [type, id])
  const ligne = rows[0]
  if (ligne === undefined) return { etat: 'inconnue' }
  const publication = lireLigne(ligne)
  if (ligne.retiree_le !== null) return { etat: 'retiree', publication, retireeLe: ligne.retiree_le }
  return { etat: 'publiee', publication }
}

async function* parcourirType(pool: pg.Pool, type: string): AsyncGenerator<PublicationLue> {
  const sql = `select ${COLONNES} from contenu.publication where type = $1 and retiree_le is null order by id`
  for await (const ligne of parcourir<Ligne>(pool, sql, [type])) yield lireLigne(ligne)
}

function lireLigne({ resume, publiee_le, modifiee_le, retiree_le: _, ...reste }: Ligne): PublicationLue {
  const { anciens_segments: anciensSegments, ...ligne } = reste
  return {
    ...ligne,
    ...(resume === null ? {} : { resume }),
    ...(anciensSegments.length === 0 ? {} : { anciensSegments }),
    publieeLe: publiee_le,
    modifieeLe: modifiee_le,
  }
}
