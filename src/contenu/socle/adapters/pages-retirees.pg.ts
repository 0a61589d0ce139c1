import type pg from 'pg'
import type { PagesRetirees } from '../domain/editorial.ts'

const PAR_CLE = `
  select titre, retiree_le from contenu.publication
  where type = $1 and retiree_le is not null and (id = $2 or donnees ->> 'segment' = $2 or $2 = any(anciens_segments))
  order by retiree_le desc limit 1`

interface Ligne extends pg.QueryResultRow {
  readonly titre: string
  readonly retiree_le: Date
}

/** Par identifiant, ou par un segment porté un jour ; lu dans la base à la demande : ces adresses sont rares. */
export function creerPagesRetirees(pool: pg.Pool): PagesRetirees {
  return async (type, cle) => {
    // PostgreSQL refuse le caractère nul dans un texte : aucune page ne le porte.
    if (cle.includes('\0')) return undefined
    const { rows } = await pool.query<Ligne>(PAR_CLE, [type, cle])
    const [ligne] = rows
    return ligne === undefined ? undefined : { titre: ligne.titre, retireeLe: ligne.retiree_le }
  }
}
