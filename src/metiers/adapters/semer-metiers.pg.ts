import type pg from 'pg'
import type { Nomenclature } from '../domain/nomenclature.ts'
import { releaseSemee, versionSemee } from '../domain/release.ts'
import { publierMetiers } from './publier-metiers.pg.ts'

export interface Semence {
  readonly lire: () => Nomenclature
  readonly instant: Date
}

/**
 * Pose les métiers de la nomenclature livrée si rien n'a jamais été chargé, les met à jour s'ils sont en place ; ne touche
 * ni à une publication chargée, ni à une nomenclature plus récente.
 */
export async function semerMetiers(pool: pg.Pool, { lire, instant }: Semence): Promise<void> {
  const { rows } = await pool.query<{ release: string | null }>('select release from metiers.version')
  const enPlace = versionSemee(rows[0]?.release ?? releaseSemee('0'))
  if (enPlace === undefined) return
  const { release, metiers } = lire()
  if (enPlace > Number(release)) return
  const rapport = { nomenclature: release, metiers: metiers.length }
  await publierMetiers(pool, { release: releaseSemee(release), metiers, instant, rapport })
}
