import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { get } from 'node:http'
import type { Stream } from 'node:stream'
import { setTimeout as attendre } from 'node:timers/promises'

export interface Lancement {
  readonly fichier: string
  readonly arguments?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  /** Fichier qui reçoit la sortie standard ; sinon elle est jetée. */
  readonly sortie?: string
}

/** Ce qu'un processus achevé a coûté. */
export interface Bilan {
  readonly secondes: number
  /** Mémoire résidente la plus haute, mégaoctets. */
  readonly memoireMaxMo: number
}

/** En quittant, le processus écrit sa mémoire la plus haute (Ko) sur son descripteur 3. */
const RELEVE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
`)}`

/** Exécute un fichier assemblé dans un processus Node neuf, jusqu'à sa fin. Lève si son code de sortie n'est pas nul. */
export async function executer(lancement: Lancement): Promise<Bilan> {
  const debut = performance.now()
  await using sortie = lancement.sortie === undefined ? undefined : await open(lancement.sortie, 'w')
  const enfant = spawn(
    process.execPath,
    ['--enable-source-maps', `--import=${RELEVE}`, lancement.fichier, ...(lancement.arguments ?? [])],
    {
      env: { ...process.env, ...lancement.variables },
      stdio: ['ignore', sortie?.fd ?? 'pipe', 'pipe', 'pipe'],
    },
  )
  const [, erreurs, releve] = await Promise.all([
    enfant.stdout === null ? '' : lire(enfant.stdout),
    lire(enfant.stderr),
    lire(enfant.stdio[3]),
    once(enfant, 'close'),
  ])
  if (enfant.exitCode !== 0) throw new Error(`${lancement.fichier} a échoué :\n${erreurs}`)
  return { secondes: (performance.now() - debut) / 1000, memoireMaxMo: Number(releve) / 1024 }
}

async function lire(flux: Stream | null | undefined): Promise<string> {
  const morceaux: string[] = []
  flux?.on('data', (morceau: Buffer) => morceaux.push(morceau.toString()))
  if (flux !== null && flux !== undefined) await once(flux, 'close')
  return morceaux.join('')
}

const PAUSE_MS = 20

/**
 * Attend que l'adresse réponde 200 et rend les secondes écoulées depuis `debut` (`performance.now()`). Chaque essai ouvre
 * sa connexion : une connexion gardée pourrait faire répondre un serveur précédent, en train de s'arrêter.
 */
export async function attendreReponse(adresse: string, enfant: ChildProcess, debut: number): Promise<number> {
  while (enfant.exitCode === null) {
    if ((await statutDe(adresse)) === 200) return (performance.now() - debut) / 1000
    await attendre(PAUSE_MS)
  }
  throw new Error(`le processus s'est arrêté (code ${enfant.exitCode}) avant que ${adresse} ne réponde`)
}

/** Statut de la réponse, sur une connexion neuve ; `undefined` si rien n'écoute. */
export async function statutDe(adresse: string): Promise<number | undefined> {
  const appel = get(adresse, { agent: false })
  try {
    const [reponse] = await once(appel, 'response')
    reponse.resume()
    return reponse.statusCode
  } catch {
    return undefined
  }
}

/** Attend que plus aucun processus du groupe ne vive. */
export async function attendreFinDuGroupe(groupe: number): Promise<void> {
  await attendreQue(async () => !vitEncore(groupe))
}

const DELAI_MAX_MS = 30_000

/** Attend que la condition soit vraie, une demi-minute au plus. */
export async function attendreQue(condition: () => Promise<boolean>): Promise<void> {
  const limite = performance.now() + DELAI_MAX_MS
  while (!(await condition())) {
    if (performance.now() > limite) throw new Error("un processus mesuré ne s'arrête pas")
    await attendre(PAUSE_MS)
  }
}

function vitEncore(groupe: number): boolean {
  try {
    process.kill(-groupe, 0)
    return true
  } catch {
    return false
  }
}

/** Demande l'arrêt propre du processus, et attend sa fin. */
export async function arreter(enfant: ChildProcess): Promise<void> {
  if (enfant.exitCode !== null) return
  const fin = once(enfant, 'exit')
  enfant.kill('SIGTERM')
  await fin
}
