import type pg from 'pg'
import { unSeulALaFois } from '../../kernel/un-seul-a-la-fois.ts'
import { type Ecoute, ecouter } from '../../platform/db/index.ts'
import type { Journal } from '../../platform/log/index.ts'
import { lireVersion } from './version.pg.ts'

/** La version de tous les contenus, tenue en mémoire : elle change dès qu'une publication est validée. */
export interface VersionSuivie extends Ecoute {
  readonly actuelle: () => string
}

export interface OptionsSuivi {
  readonly pool: pg.Pool
  readonly url: string
  readonly journal: Journal
}

/**
 * Suit `contenu_publie`. Chaque annonce, et chaque connexion rétablie, fait relire la version ; une relecture manquée est
 * journalisée, la version précédente reste jusqu'à l'annonce suivante.
 */
export async function suivreVersion({ pool, url, journal }: OptionsSuivi): Promise<VersionSuivie> {
  let version = ''
  const relire = unSeulALaFois(async () => {
    version = await lireVersion(pool)
  })
  const signaler = (erreur: unknown) =>
    journal.warn({ evenement: 'version-contenus-non-lue', erreur: String(erreur) })
  const ecoute = await ecouter(url, 'contenu_publie', () => void relire().catch(signaler))
  await relire()
  return { actuelle: () => version, fermer: ecoute.fermer }
}
