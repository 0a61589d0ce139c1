import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Stream } from 'node:stream'

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

/** Attend que l'adresse réponde 200 et rend les secondes écoulées depuis `debut` (`performance.now()`). */
export async function attendreReponse(adresse: string, enfant: ChildProcess, debut: number): Promise<number> {
  while (enfant.exitCode === null) {
    const statut = await fetch(adresse).then(
      ({ status }) => status,
      () => undefined,
    )
    if (statut === 200) return (performance.now() - debut) / 1000
    await new Promise((suite) => setTimeout(suite, 20))
  }
  throw new Error(`le processus s'est arrêté (code ${enfant.exitCode}) avant que ${adresse} ne réponde`)
}

/** Demande l'arrêt propre du processus, et attend sa fin. */
export async function arreter(enfant: ChildProcess): Promise<void> {
  if (enfant.exitCode !== null) return
  const fin = once(enfant, 'exit')
  enfant.kill('SIGTERM')
  await fin
}
