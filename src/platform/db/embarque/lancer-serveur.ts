import { open, readFile } from 'node:fs/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import type { Binaires } from './binaires.ts'
import type { Dossiers } from './dossiers.ts'
import type { Executant } from './executant.ts'
import { lancer } from './lancer.ts'
import { lireVerrou } from './verrou.ts'

interface Lancement {
  readonly dossiers: Dossiers
  readonly binaires: Binaires
  readonly executant: Executant
  readonly port: number
  /** Réglages PostgreSQL `nom=valeur`. */
  readonly reglages: readonly string[]
}

const PAUSE_MS = 20
const PAUSE_APRES_ECHEC_MS = 500

/**
 * Lance le serveur, détaché pour survivre à un Ctrl-C du terminal, et rend la main quand il a posé son verrou ou quand il
 * a renoncé (texte de son journal).
 */
export async function lancerServeur(lancement: Lancement): Promise<string> {
  const journal = await open(lancement.dossiers.journal, 'w', 0o600)
  const processus = lancer(lancement.executant, commande(lancement), {
    detached: true,
    stdio: ['ignore', 'ignore', journal.fd],
  })
  processus.unref()
  let termine = false
  processus.once('error', () => {
    termine = true
  })
  processus.once('exit', () => {
    termine = true
  })
  while (!termine && (await lireVerrou(lancement.dossiers))?.pid !== processus.pid) await attendre(PAUSE_MS)
  await journal.close()
  if (!termine) return ''
  await attendre(PAUSE_APRES_ECHEC_MS)
  return readFile(lancement.dossiers.journal, 'utf8')
}

function commande({ binaires, dossiers, port, reglages }: Lancement): [string, ...string[]] {
  const tous = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...reglages,
  ]
  return [binaires.postgres, '-D', dossiers.grappe, ...tous.flatMap((reglage) => ['-c', reglage])]
}
