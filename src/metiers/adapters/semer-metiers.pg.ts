import type pg from 'pg'
import type { Metier } from '../domain/metier.ts'
import { RELEASE_DEMONSTRATION } from '../domain/release.ts'
import { publierMetiers } from './publier-metiers.pg.ts'

export interface Semence {
  readonly metiers: readonly Metier[]
  readonly instant: Date
}

/**
 * Pose les métiers de démonstration si rien n'a jamais été chargé, les met à jour s'ils sont en place ; ne touche pas à
 * une vraie publication du ROME.
 */
export async function semerMetiers(pool: pg.Pool, { metiers, instant }: Semence): Promise<void> {
  const { rows } = await pool.query<{ release: string | null }>('select release from metiers.version')
  const release = rows[0]?.release ?? RELEASE_DEMONSTRATION
  if (release !== RELEASE_DEMONSTRATION) return
  await publierMetiers(pool, { release, metiers, instant, rapport: { demonstration: metiers.length } })
}
