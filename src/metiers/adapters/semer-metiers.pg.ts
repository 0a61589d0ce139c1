import type pg from 'pg'
import type { Metier } from '../domain/metier.ts'
import { publierMetiers } from './publier-metiers.pg.ts'

export const RELEASE_DEMONSTRATION = 'demonstration'

/**
 * Met à jour le jeu de démonstration s'il est en place, le pose si rien n'a jamais été chargé ; ne touche pas à une
 * vraie publication du ROME.
 */
export async function semerMetiers(pool: pg.Pool, metiers: readonly Metier[], instant: Date): Promise<void> {
  const { rows } = await pool.query<{ release: string | null }>('select release from metiers.version')
  const release = rows[0]?.release ?? RELEASE_DEMONSTRATION
  if (release !== RELEASE_DEMONSTRATION || metiers.length === 0) return
  await publierMetiers(pool, { release, metiers, instant, rapport: { demonstration: metiers.length } })
}
