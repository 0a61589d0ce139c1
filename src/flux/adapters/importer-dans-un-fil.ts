import { Worker } from 'node:worker_threads'
import type { Issue } from '../domain/compte-rendu.ts'
import type { Demande } from '../domain/demande.ts'
import type { Progression, SuiviImportation } from '../usecases/ports.ts'

export type MessageDuFil =
  | { readonly type: 'progression'; readonly progression: Progression }
  | ({ readonly type: 'fin' } & ResultatImport)

export interface ResultatImport {
  readonly issue: Issue
  readonly sha256?: string
}

export interface SuiviDuFil extends SuiviImportation {
  /** Le processus s'arrête : le fil est abandonné sur-le-champ, comme par un arrêt brutal. */
  readonly abandon?: AbortSignal
}

/** Importe sans ralentir le processus appelant. Lève si l'import échoue ou si le fil est abandonné. */
export type LancerImport = (demande: Demande, suivi: SuiviDuFil) => Promise<ResultatImport>

export interface OptionsDuFil {
  /** PostgreSQL du catalogue. */
  readonly url: string
  readonly quarantaine: string
  readonly region?: string | undefined
}

/** Chaque import dans un fil à part : lire 500 Mo de XML occuperait celui qui répond aux visiteurs. */
export function importerDansUnFil({ url, quarantaine, region }: OptionsDuFil): LancerImport {
  return (demande, { signal, abandon, surProgression }) =>
    new Promise((resolve, reject) => {
      const fil = new Worker(new URL('./import.worker.ts', import.meta.url), {
        workerData: { url, quarantaine, region, demande },
      })
      const demanderArret = () => fil.postMessage('annuler')
      signal?.addEventListener('abort', demanderArret, { once: true })
      abandon?.addEventListener('abort', () => void fil.terminate(), { once: true })
      if (signal?.aborted === true) demanderArret()
      fil.on('message', (message: MessageDuFil) => {
        if (message.type === 'progression') surProgression?.(message.progression)
        else resolve(message)
      })
      fil.once('error', reject)
      fil.once('exit', (code) => reject(new Error(`fil d'importation arrêté sans réponse (code ${code})`)))
    })
}
