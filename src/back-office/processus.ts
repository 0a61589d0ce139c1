import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'

/** Ce que le back-office dit au portail, par le canal du processus. */
const MESSAGE = z.discriminatedUnion('type', [
  z.object({ type: z.literal('pret'), port: z.int() }),
  z.object({ type: z.literal('premier-compte'), lien: z.string() }),
  z.object({ type: z.literal('etape'), phrase: z.string() }),
  z.object({ type: z.literal('echec'), message: z.string() }),
])

export type MessageBackOffice = z.infer<typeof MESSAGE>

export interface OptionsProcessus {
  readonly environnement: Readonly<Record<string, string>>
  readonly recevoir: (message: MessageBackOffice) => void
  /** Une ligne écrite par le back-office. */
  readonly noter: (ligne: string) => void
}

export interface ProcessusBackOffice {
  /** Tenue quand le processus est fini ; rend son code de sortie. */
  readonly fini: Promise<number | null>
  readonly arreter: () => Promise<void>
}

const SERVEUR = 'back-office/serveur.ts'
const DELAI_ARRET_MS = 8_000

/** Démarre le processus du back-office. */
export function lancerProcessus({ environnement, recevoir, noter }: OptionsProcessus): ProcessusBackOffice {
  const processus = spawn(process.execPath, [SERVEUR], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...environnement, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  processus.on('message', (message) => {
    const lu = MESSAGE.safeParse(message)
    if (lu.success) recevoir(lu.data)
  })
  for (const sortie of [processus.stdout, processus.stderr]) {
    sortie?.on('data', (morceau: Buffer) => {
      for (const ligne of morceau.toString('utf8').split('\n')) if (ligne.trim() !== '') noter(ligne)
    })
  }
  const fini = once(processus, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  return { fini, arreter: () => arreter(processus, fini) }
}

async function arreter(processus: ChildProcess, fini: Promise<unknown>): Promise<void> {
  if (processus.exitCode !== null || processus.signalCode !== null) return
  processus.kill('SIGTERM')
  const minuterie = setTimeout(() => processus.kill('SIGKILL'), DELAI_ARRET_MS)
  await fini
  clearTimeout(minuterie)
}
