import { existsSync } from 'node:fs'
import type { Dossiers } from './dossiers.ts'
import { estServeurDe } from './verrou.ts'

export interface Surveillance {
  /** Processus du serveur, au début. */
  readonly pid: number
  readonly dossiers: Dossiers
  /** Relance le serveur, et rend son processus. */
  readonly relancer: () => Promise<number>
  readonly signaler: (evenement: 'base-relancee' | 'base-non-relancee', message: string) => void
}

const PERIODE_MS = 250
/** Entre deux relances qui échouent (disque plein…). */
const RELANCE_MIN_MS = 1_000
const RELANCE_MAX_MS = 30_000

/** Relance le serveur dès que son processus n'est plus. Rend de quoi cesser, une fois finie la relance en cours. */
export function surveiller({ dossiers, relancer, signaler, ...debut }: Surveillance): () => Promise<void> {
  let { pid } = debut
  let cesse = false
  let ronde: Promise<void> = Promise.resolve()
  let minuterie = programmer(PERIODE_MS)
  let pause = RELANCE_MIN_MS

  function programmer(delaiMs: number): NodeJS.Timeout {
    const prochaine = setTimeout(() => {
      ronde = passer().then((delai) => {
        if (!cesse) minuterie = programmer(delai)
      })
    }, delaiMs)
    return prochaine.unref()
  }

  /** Rend le délai avant la prochaine ronde ; sans grappe, il n'y a plus rien à surveiller. */
  async function passer(): Promise<number> {
    const debutMs = Date.now()
    try {
      if (!existsSync(dossiers.grappe)) cesse = true
      if (cesse || (await estServeurDe(pid, dossiers))) return PERIODE_MS
      pid = await relancer()
      pause = RELANCE_MIN_MS
      signaler('base-relancee', `PostgreSQL embarqué relancé en ${Date.now() - debutMs} ms`)
      return PERIODE_MS
    } catch (cause) {
      signaler('base-non-relancee', cause instanceof Error ? cause.message : String(cause))
      pause = Math.min(2 * pause, RELANCE_MAX_MS)
      return pause
    }
  }

  return async () => {
    cesse = true
    clearTimeout(minuterie)
    await ronde
  }
}
