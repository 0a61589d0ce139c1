import { Worker } from 'node:worker_threads'
import type { MoteursCharges } from './charger-moteur.ts'

/** Ouvre ou reconstruit les index hors du fil qui répond aux visiteurs. */
export type Preparer = (mode: 'ouvrir' | 'construire', instant: Date) => Promise<MoteursCharges | undefined>

/** Prépare les index dans un fil à part ; `url` : PostgreSQL du catalogue. */
export function preparerDansUnFil(dossier: string, url: string): Preparer {
  return (mode, instant) =>
    new Promise((resolve, reject) => {
      const fil = new Worker(new URL('./constructeur.worker.ts', import.meta.url), {
        workerData: { dossier, url, mode, instant },
      })
      fil.once('message', (moteurs: MoteursCharges | undefined) => resolve(moteurs))
      fil.once('error', reject)
      fil.once('exit', (code) => reject(new Error(`fil de construction arrêté sans réponse (code ${code})`)))
    })
}
