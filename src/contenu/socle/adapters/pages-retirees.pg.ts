import type pg from 'pg'
import type { PagesRetirees, Retiree } from '../domain/editorial.ts'

/** Ce qui a été publié et ne l'est plus ; lu dans la base à la demande : ces adresses sont rares. */
export function creerPagesRetirees(pool: pg.Pool): PagesRetirees {
  return {
    pageInfos: (segment) => lireUne(pool, PAR_SEGMENT, segment),
    parcours: (profil) => lireUne(pool, PAR_PROFIL, profil),
  }
}

const PAR_SEGMENT = `
  select titre, retiree_le from contenu.publication
  where type = 'page-infos' and retiree_le is not null and (id = $1 or donnees ->> 'segment' = $1 or $1 = any(anciens_segments))
  order by retiree_le desc limit 1`

const PAR_PROFIL = `
  select titre, retiree_le from contenu.publication
  where type = 'parcours' and id = $1 and retiree_le is not null`

interface Ligne extends pg.QueryResultRow {
  readonly titre: string
  readonly retiree_le: Date
}

async function lireUne(pool: pg.Pool, sql: string, cle: string): Promise<Retiree | undefined> {
  // PostgreSQL refuse le caractère nul dans un texte : aucune page ne le porte.
  if (cle.includes('\0')) return undefined
  const { rows } = await pool.query<Ligne>(sql, [cle])
  const [ligne] = rows
  return ligne === undefined ? undefined : { titre: ligne.titre, retireeLe: ligne.retiree_le }
}
