import { Worker } from 'node:worker_threads'
import type { MoteursCharges } from './charger-moteur.ts'

/** `ouvrir` : ce qui est à jour. `construire` : refaire ce qui ne l'est pas. `refaire` : aussi ce qui dépend du jour. */
export const MODES = ['ouvrir', 'construire', 'refaire'] as const
export type Mode = (typeof MODES)[number]

export interface OrdreDeConstruction {
  readonly mode: Mode
  readonly instant: Date
  /** Version de chaque moteur déjà ouvert : il n'est pas rendu s'il n'a pas changé. */
  readonly ouverts: Readonly<Record<string, string>>
}

/** Ouvre ou reconstruit les index hors du fil qui répond aux visiteurs ; ne rend que ce qui a changé. */
export type Preparer = (ordre: OrdreDeConstruction) => Promise<MoteursCharges>

/** Prépare les index dans un fil à part ; `url` : PostgreSQL des sources. */
export function preparerDansUnFil(dossier: string, url: string): Preparer {
  return (ordre) =>
    new Promise((resolve, reject) => {
      const fil = new Worker(new URL('./constructeur.worker.ts', import.meta.url), {
        workerData: { dossier, url, ...ordre },
      })
      fil.once('message', (moteurs: MoteursCharges) => resolve(moteurs))
      fil.once('error', reject)
      fil.once('exit', (code) => reject(new Error(`fil de construction arrêté sans réponse (code ${code})`)))
    })
}
