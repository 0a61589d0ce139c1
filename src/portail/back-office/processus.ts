import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { environnementAvec } from '../config.ts'

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
  /** Une ligne écrite par le back-office sur sa sortie standard. */
  readonly noter: (ligne: string) => void
  /** Ce qu'il écrit sur sa sortie d'erreur. */
  readonly noterErreur: (texte: string) => void
}

export interface ProcessusBackOffice {
  /** Tenue quand le processus est fini, ou n'a pas pu naître ; n'échoue jamais. */
  readonly fini: Promise<Fin>
  readonly arreter: () => Promise<void>
}

/** Le code de sortie, ou ce qui a empêché le processus de naître (plus de mémoire, trop de fichiers ouverts…). */
export type Fin = { readonly code: number | null } | { readonly empeche: string }

const SERVEUR = 'back-office/serveur.ts'
const DELAI_ARRET_MS = 8_000

/** Démarre le processus du back-office. */
export function lancerProcessus(options: OptionsProcessus): ProcessusBackOffice {
  const { environnement, recevoir, noter, noterErreur } = options
  const processus = spawn(process.execPath, [SERVEUR], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environnementAvec({ ...environnement, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
  })
  const fini = finDe(processus)
  processus.on('message', (message) => {
    const lu = MESSAGE.safeParse(message)
    if (lu.success) recevoir(lu.data)
  })
  // Absentes d'un processus qui n'a pas pu naître.
  if (processus.stdout) createInterface({ input: processus.stdout }).on('line', noter)
  processus.stderr?.on('data', (morceau: Buffer) => noterErreur(morceau.toString('utf8')))
  return { fini, arreter: () => arreter(processus, fini) }
}

async function finDe(processus: ChildProcess): Promise<Fin> {
  try {
    const [code] = await once(processus, 'exit')
    return { code: typeof code === 'number' ? code : null }
  } catch (cause) {
    return { empeche: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function arreter(processus: ChildProcess, fini: Promise<Fin>): Promise<void> {
  const jamaisNe = processus.pid === undefined
  if (jamaisNe || processus.exitCode !== null || processus.signalCode !== null) return
  processus.kill('SIGTERM')
  const minuterie = setTimeout(() => processus.kill('SIGKILL'), DELAI_ARRET_MS)
  await fini
  clearTimeout(minuterie)
}
