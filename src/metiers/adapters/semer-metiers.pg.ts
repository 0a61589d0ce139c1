import type pg from 'pg'
import { METIERS_DE_DEMONSTRATION } from '../../../demonstration/metiers/metiers.ts'
import { RELEASE_DEMONSTRATION } from '../domain/release.ts'
import { publierMetiers } from './publier-metiers.pg.ts'

/**
 * Pose les métiers de démonstration si rien n'a jamais été chargé, les met à jour s'ils sont en place ; ne touche pas à
 * une vraie publication du ROME.
 */
export async function semerMetiers(pool: pg.Pool, instant: Date): Promise<void> {
  const { rows } = await pool.query<{ release: string | null }>('select release from metiers.version')
  const release = rows[0]?.release ?? RELEASE_DEMONSTRATION
  if (release !== RELEASE_DEMONSTRATION) return
  const metiers = METIERS_DE_DEMONSTRATION
  await publierMetiers(pool, { release, metiers, instant, rapport: { demonstration: metiers.length } })
}
