import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

export interface LimiteDeDebit {
  /** Requêtes calculées par minute et par adresse ; les pages en cache ne comptent pas. */
  readonly parMinute: number
  /** Chemins qui ne comptent pas. */
  readonly sauf: RegExp
}

const ADRESSES_RETENUES = 20_000

/** Au-delà, 429 avec l'heure où revenir. */
export async function limiterLeDebit(serveur: FastifyInstance, limite: LimiteDeDebit): Promise<void> {
  await serveur.register(rateLimit, {
    global: true,
    max: limite.parMinute,
    timeWindow: 60_000,
    cache: ADRESSES_RETENUES,
    allowList: ({ url }) => limite.sauf.test(url ?? ''),
    enableDraftSpec: true,
  })
}
