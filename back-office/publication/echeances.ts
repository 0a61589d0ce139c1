import {
  APIError,
  JobCancelledError,
  type JobsConfig,
  type Payload,
  type SanitizedConfig,
  type TaskConfig,
} from 'payload'
import { consigner } from '../acces/index.ts'
import { collectionConnue } from './collection-connue.ts'
import { estNonRelu, NON_RELU } from './programmation/programmations.ts'

/** La file de Payload : les échéances dues partent dans le quart de minute, et une échéance tenue ne reste pas. */
export const TRAVAUX: JobsConfig = {
  autoRun: [{ cron: '*/15 * * * * *', queue: 'default', limit: 50, silent: { info: true } }],
  deleteJobOnComplete: true,
  access: { run: () => false, queue: () => false, cancel: () => false },
}

const UNE_MINUTE_MS = 60_000
const NOUVEAUX_ESSAIS = { attempts: 3, backoff: { type: 'exponential', delay: UNE_MINUTE_MS } } as const

/**
 * Les publications et retraits programmés, prêts à échouer proprement : une panne passagère est retentée, un refus
 * (accessibilité, brouillon non relu, droits perdus, document disparu) est consigné et n'est pas retenté.
 */
export function avecEcheances(config: SanitizedConfig): SanitizedConfig {
  const { jobs } = config
  return { ...config, jobs: { ...jobs, tasks: (jobs.tasks ?? []).map(avecRefusConsigne) } }
}

function avecRefusConsigne(tache: TaskConfig): TaskConfig {
  const { handler } = tache
  if (tache.slug !== 'schedulePublish' || typeof handler !== 'function') return tache
  return {
    ...tache,
    retries: NOUVEAUX_ESSAIS,
    handler: async (appel) => {
      try {
        if (estNonRelu(appel.input)) throw new APIError(NON_RELU, REFUS)
        return await handler(appel)
      } catch (cause) {
        if (!(cause instanceof APIError) || cause.status >= ERREUR_DU_SERVEUR) throw cause
        await consigner(appel.req, {
          action: 'echeance-refusee',
          ...viseePar(appel.input),
          detail: cause.message,
        })
        throw new JobCancelledError(cause.message)
      }
    },
  }
}

const REFUS = 409
const ERREUR_DU_SERVEUR = 500

/** Ce que l'échéance visait, pour le journal. */
function viseePar(input: unknown): { readonly ressource: string; readonly document?: string } {
  const vise: unknown = typeof input === 'object' && input !== null && 'doc' in input ? input.doc : undefined
  if (typeof vise !== 'object' || vise === null) return { ressource: 'echeances' }
  if (!('relationTo' in vise) || !('value' in vise)) return { ressource: 'echeances' }
  return { ressource: String(vise.relationTo), document: String(vise.value) }
}

/** À l'ouverture : ce qu'un arrêt brutal a laissé « en cours » est rendu à la file. Publier deux fois ne change rien. */
export async function rendreALaFile(payload: Payload): Promise<void> {
  const travaux = collectionConnue(payload, 'payload-jobs')
  if (travaux === undefined) return
  await payload.db.updateMany({
    collection: travaux.slug,
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false },
  })
}
