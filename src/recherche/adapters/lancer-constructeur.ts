import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Voie } from '../moteurs/voies.ts'
import type { MoteursCharges } from './charger-moteur.ts'

/** `ouvrir` : ce qui est à jour. `construire` : refaire ce qui ne l'est pas. `refaire` : aussi ce qui dépend du jour. */
export const MODES = ['ouvrir', 'construire', 'refaire'] as const
export type Mode = (typeof MODES)[number]

export interface OrdreDeConstruction {
  readonly voie: Voie
  readonly mode: Mode
  readonly instant: Date
  /** Version de chaque moteur déjà ouvert : il n'est pas rendu s'il n'a pas changé. */
  readonly ouverts: Readonly<Record<string, string>>
}

/** Ouvre ou reconstruit les index hors du fil qui répond aux visiteurs ; ne rend que ce qui a changé. */
export type Preparer = (ordre: OrdreDeConstruction) => Promise<MoteursCharges>

export interface FilsDeConstruction {
  readonly preparer: Preparer
  /** Arrête les fils, même au travail : l'ancien instantané reste. */
  readonly fermer: () => Promise<void>
}

/**
 * Prépare les index dans un fil par voie ; `url` : PostgreSQL des sources. Celui des contenus reste ouvert : une
 * publication n'attend pas qu'il démarre. Celui du catalogue rend sa mémoire, qui se compte en gigaoctets.
 */
export function preparerDansDesFils(dossier: string, url: string): FilsDeConstruction {
  const ouvrir = () =>
    new Worker(new URL('./constructeur.worker.ts', import.meta.url), { workerData: { dossier, url } })
  const voies = { catalogue: creerFil(ouvrir, 'passager'), contenus: creerFil(ouvrir, 'garde') }
  return {
    preparer: (ordre) => voies[ordre.voie].preparer(ordre),
    fermer: async () => {
      await Promise.all([voies.catalogue.fermer(), voies.contenus.fermer()])
    },
  }
}

/** Un fil, ouvert au premier ordre ; un ordre à la fois. */
function creerFil(ouvrir: () => Worker, duree: 'garde' | 'passager'): FilsDeConstruction {
  let fil: Worker | undefined
  let ferme = false
  const oublier = (fini: Worker) => {
    if (fil === fini) fil = undefined
  }
  const brancher = (): Worker => {
    const nouveau = ouvrir()
    nouveau.on('error', () => oublier(nouveau))
    nouveau.on('exit', () => oublier(nouveau))
    return nouveau
  }
  return {
    preparer: async (ordre) => {
      if (ferme) return {}
      fil ??= brancher()
      const actif = fil
      actif.ref()
      try {
        return await demander(actif, ordre)
      } catch (cause) {
        if (ferme) return {}
        throw cause
      } finally {
        if (duree === 'garde') actif.unref()
        else await actif.terminate()
      }
    },
    fermer: async () => {
      ferme = true
      await fil?.terminate()
    },
  }
}

/** La réponse du fil ; lève s'il échoue ou s'arrête avant. */
async function demander(fil: Worker, ordre: OrdreDeConstruction): Promise<MoteursCharges> {
  const attente = new AbortController()
  const { signal } = attente
  const arret = once(fil, 'exit', { signal }).then(([code]) => {
    throw new Error(`fil de construction arrêté sans réponse (code ${code})`)
  })
  try {
    fil.postMessage(ordre)
    const [moteurs]: MoteursCharges[] = await Promise.race([once(fil, 'message', { signal }), arret])
    return moteurs ?? {}
  } finally {
    attente.abort()
  }
}
