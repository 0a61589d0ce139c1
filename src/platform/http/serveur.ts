import fastify, { type FastifyInstance } from 'fastify'
import type { Journal } from '../log/index.ts'
import { LONGUEUR_MAX, refuserLesAdresses, remettreDAplomb } from './adresses-refusees.ts'
import { type CachePages, servirDepuisLeCache } from './cache-pages.ts'
import { compresserReponse } from './compression.ts'
import { creerDelestage, type SeuilsDelestage } from './delestage.ts'
import { repondreAuxIllisibles } from './demande-illisible.ts'
import { poserEntetes } from './entetes.ts'
import { ENVOI_LONG } from './envoi-long.ts'
import { gererErreurs, type PageErreur } from './erreurs.ts'
import { type LimiteDeDebit, limiterLeDebit } from './limite-de-debit.ts'
import { type DelaiDeReception, limiterLaReception } from './limite-de-reception.ts'
import { type MarquerAncienne, secourirLesPages } from './page-de-secours.ts'

export interface OptionsServeur {
  readonly journal: Journal
  readonly cache: CachePages
  /** Page montrée pour un refus ou une panne. */
  readonly pageErreur: PageErreur
  /** Page fixe envoyée quand le serveur est à bout de forces : elle ne se calcule pas. */
  readonly pageSature: string
  readonly marquerAncienne: MarquerAncienne
  /** Derrière un relais TLS : HSTS et montée en https. */
  readonly tls: boolean
  /** Relais dont les en-têtes X-Forwarded-* sont crus : leur nombre, ou leurs adresses. */
  readonly confianceRelais: false | number | string[]
  /** Origines d'images hors du site (fond de carte). */
  readonly originesImages: readonly string[]
  /** Hôtes des lecteurs de vidéo que la politique de contenu ouvre. */
  readonly hotesVideos: readonly string[]
  readonly limiteDeDebit: LimiteDeDebit
  readonly delaiDeReception: DelaiDeReception
  readonly delestage: SeuilsDelestage
}

const SECONDE = 1_000

/** `n` relais : les `n` adresses les plus proches ; la suivante, écrite par le dernier d'entre eux, est celle du visiteur. */
function relaisCrus(confiance: OptionsServeur['confianceRelais']) {
  return typeof confiance === 'number' ? (_adresse: string, rang: number) => rang < confiance : confiance
}

/** Crée le serveur HTTP avec ses protections, dans l'ordre où elles s'appliquent ; les routes viennent ensuite. */
export async function creerServeur(options: OptionsServeur): Promise<FastifyInstance> {
  const serveur = fastify({
    logger: false,
    trustProxy: relaisCrus(options.confianceRelais),
    bodyLimit: 64 * 1024,
    // Un flux de plusieurs centaines de mégaoctets se téléverse dans le back-office ; ailleurs, voir `limiterLaReception`.
    requestTimeout: ENVOI_LONG.handlerTimeout,
    http: { headersTimeout: 15 * SECONDE },
    // Une page que rien ne peut finir reçoit 503 ; ce qui s'envoie au fil de l'eau a `ENVOI_LONG`.
    handlerTimeout: 3 * SECONDE,
    connectionTimeout: 30 * SECONDE,
    keepAliveTimeout: 10 * SECONDE,
    forceCloseConnections: 'idle',
    clientErrorHandler: repondreAuxIllisibles(options),
    rewriteUrl: ({ url = '/' }) => remettreDAplomb(url),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: LONGUEUR_MAX },
  })
  gererErreurs(serveur, options)
  servirDepuisLeCache(serveur, options.cache)
  poserEntetes(serveur, options)
  creerDelestage(serveur, options.delestage, options.pageSature)
  refuserLesAdresses(serveur)
  limiterLaReception(serveur, options.delaiDeReception)
  await limiterLeDebit(serveur, options.limiteDeDebit)
  secourirLesPages(serveur, options.cache, options.marquerAncienne)
  compresserReponse(serveur, options.cache)
  return serveur
}
