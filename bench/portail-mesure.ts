import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { dossiersPostgres } from '../src/platform/db/embarque/dossiers.ts'
import { estServeurDe, estVivant, lireVerrou } from '../src/platform/db/embarque/verrou.ts'
import { variablesDuPortail } from './catalogue-de-mesure.ts'
import { attendreFinDuGroupe, attendreQue, attendreReponse, statutDe } from './processus.ts'

const PORT = 4390
const ORIGINE = `http://127.0.0.1:${PORT}`

/** Comment finit un essai : SIGTERM, ou la mort sans préavis du portail, seul ou avec sa base. */
export type Arret = 'propre' | 'kill -9 du portail' | 'kill -9 du portail et de PostgreSQL'

export interface Essai {
  /** De `npm start` à la page servie. */
  readonly demarrageS: number
  /** De la demande d'arrêt à la fin du dernier processus ; PostgreSQL compris si l'arrêt est propre. */
  readonly arretS: number
}

/** `npm start` jusqu'à ce que `page` réponde 200, puis l'arrêt demandé. Lève si le port est déjà pris. */
export async function essayerPortail(dossier: string, page: string, arret: Arret): Promise<Essai> {
  if ((await statutDe(ORIGINE)) !== undefined) throw new Error(`le port ${PORT} est déjà pris`)
  const debut = performance.now()
  const npm = lancerNpm(dossier)
  try {
    const demarrageS = await attendreReponse(`${ORIGINE}${page}`, npm, debut)
    return { demarrageS, arretS: await arreterPortail(dossier, npm, arret) }
  } finally {
    signaler(npm, 'SIGKILL')
  }
}

function lancerNpm(dossier: string): ChildProcess {
  return spawn('npm', ['start'], {
    env: { ...process.env, ...variablesDuPortail(dossier, PORT) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
}

async function arreterPortail(dossier: string, npm: ChildProcess, arret: Arret): Promise<number> {
  const debut = performance.now()
  signaler(npm, arret === 'propre' ? 'SIGTERM' : 'SIGKILL')
  if (arret === 'kill -9 du portail et de PostgreSQL') await tuerPostgres(dossier)
  if (npm.pid !== undefined) await attendreFinDuGroupe(npm.pid)
  if (arret === 'propre') await attendreQue(async () => (await serveurPostgres(dossier)) === undefined)
  return (performance.now() - debut) / 1000
}

/** `npm` mène son groupe : le signal atteint aussi le portail qu'il a lancé. */
function signaler({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // Le groupe est déjà fini.
  }
}

/** Tue le PostgreSQL embarqué de ce dossier s'il tourne encore, comme une coupure de courant. */
export async function tuerPostgres(dossier: string): Promise<void> {
  const pid = await serveurPostgres(dossier)
  if (pid === undefined) return
  process.kill(pid, 'SIGKILL')
  await attendreQue(async () => !estVivant(pid))
}

async function serveurPostgres(dossier: string): Promise<number | undefined> {
  const dossiers = dossiersPostgres(join(dossier, 'donnees'))
  const verrou = await lireVerrou(dossiers)
  return verrou !== undefined && (await estServeurDe(verrou.pid, dossiers)) ? verrou.pid : undefined
}
