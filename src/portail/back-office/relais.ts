import { randomBytes } from 'node:crypto'
import httpProxy from '@fastify/http-proxy'
import type { FastifyError, FastifyInstance } from 'fastify'
import { type ContexteDeRendu, rendre } from '../../gabarit/index.ts'
import { ENVOI_LONG, viderLeCorps } from '../../platform/http/index.ts'
import { PageEnPreparation } from './en-preparation.page.tsx'
import type { SuiviBackOffice } from './etat.ts'
import { CorpsTropLourd, limiterLePoidsDesCorps, refuserLeCorps } from './poids-des-corps.ts'
import type { ReponseRelayee } from './reponse.ts'
import { cookiesDuNavigateur, cookiesPoses, vientDAilleurs } from './temoins.ts'

const PREFIXE = '/admin'
const API = '/admin/api/'
const TROP_DE_DEMANDES = 'Trop de demandes ont été faites en peu de temps. Réessayez dans une minute.'
const HTML = 'text/html; charset=utf-8'

export interface DependancesRelais {
  readonly contexte: ContexteDeRendu
  readonly suivi: SuiviBackOffice
  /** L'adresse publique est en https : la session n'a que son nom réservé. */
  readonly https: boolean
  /** Requêtes par minute et par adresse, en plus de celles du reste du portail. */
  readonly parMinute: number
}

/**
 * Relaie `/admin` au processus du back-office ; tant qu'il n'est pas prêt, une page dit où il en est (503), et le reste
 * du portail n'en sait rien.
 */
export async function enregistrerRelais(serveur: FastifyInstance, deps: DependancesRelais): Promise<void> {
  serveur.get('/sante/back-office', (_appel, reponse) => {
    const etat = deps.suivi.actuel()
    const visible = etat.etat === 'pret' ? { etat: etat.etat } : etat
    return reponse.header('cache-control', 'no-store').send(visible)
  })
  await serveur.register(async (relais) => {
    relais.addHook('onRoute', (route) => {
      Object.assign(route, ENVOI_LONG)
    })
    relais.addHook('onRequest', async ({ raw }, reponse) => viderLeCorps(raw, reponse.raw))
    limiterLePoidsDesCorps(relais)
    relais.setErrorHandler<FastifyError>((erreur, { url }, reponse) => {
      if (erreur.statusCode !== 429 || !url.startsWith(API)) throw erreur
      return reponse.code(429).send({ errors: [{ message: TROP_DE_DEMANDES }] })
    })
    await relayer(relais, deps)
  })
}

async function relayer(relais: FastifyInstance, deps: DependancesRelais): Promise<void> {
  const { suivi, https, parMinute } = deps
  await relais.register(httpProxy, {
    upstream: '',
    config: { rateLimit: { max: parMinute } },
    prefix: PREFIXE,
    rewritePrefix: PREFIXE,
    http2: false,
    preHandler: (_appel, reponse, suite) => {
      if (suivi.actuel().etat === 'pret') return suite()
      faireAttendre(reponse, deps)
    },
    replyOptions: {
      getUpstream: () => {
        const etat = suivi.actuel()
        return etat.etat === 'pret' ? etat.adresse : ''
      },
      rewriteRequestHeaders: (appel, entetes) => {
        const nonce = randomBytes(16).toString('base64')
        NONCES.set(appel.raw, nonce)
        const { cookie, ...autres } = entetes
        return {
          ...autres,
          ...(cookie !== undefined &&
            !vientDAilleurs(entetes) && { cookie: cookiesDuNavigateur(cookie, https) }),
          // Next lit ici le nombre à usage unique de la politique de contenu, et le pose sur ses scripts.
          'content-security-policy': politiqueDuBackOffice(nonce),
          'x-forwarded-host': appel.host,
          'x-forwarded-proto': appel.protocol,
          'x-forwarded-for': appel.ip,
        }
      },
      rewriteHeaders: (entetes, appel) => ({
        ...entetes,
        ...(entetes['set-cookie'] && { 'set-cookie': cookiesPoses(entetes['set-cookie']) }),
        'content-security-policy': politiqueDuBackOffice(
          appel === undefined ? '' : (NONCES.get(appel.raw) ?? ''),
        ),
        'x-robots-tag': 'noindex, nofollow',
        ...(appel?.url.startsWith(API) === true && { 'cache-control': 'no-store' }),
      }),
      onError: (reponse, { error }) => expliquerLEchec(reponse, deps, error),
    },
  })
}

/** Un corps trop lourd n'est pas une panne ; un visiteur parti n'attend plus rien ; une connexion coupée n'est que la sienne. */
function expliquerLEchec(reponse: ReponseRelayee, deps: DependancesRelais, erreur: Error): void {
  if (erreur.cause instanceof CorpsTropLourd) {
    refuserLeCorps(reponse)
    return
  }
  if (!reponse.request.raw.destroyed && INJOIGNABLE.has(codeDe(erreur.cause)))
    deps.suivi.signalerPanne?.(erreur)
  // Ce qui reste d'un envoi interrompu n'est plus lu : la connexion ne peut pas resservir.
  if (!reponse.request.raw.complete) reponse.headers({ connection: 'close' })
  faireAttendre(reponse, deps)
}

/** Personne n'écoute. Une connexion coupée en chemin ne dit rien de la suivante : un envoi refusé, un visiteur parti en coupent. */
const INJOIGNABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const codeDe = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : ''

/** Le nombre à usage unique d'une requête relayée, retrouvé quand sa réponse revient. */
const NONCES = new WeakMap<object, string>()

/** Les écrans de Payload portent des styles en ligne ; aucun script n'y passe sans le nombre à usage unique. */
function politiqueDuBackOffice(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

function faireAttendre(reponse: ReponseRelayee, { contexte, suivi }: DependancesRelais): void {
  reponse.code(503)
  reponse.headers({ 'retry-after': '5', 'cache-control': 'no-store', 'content-type': HTML })
  reponse.send(rendre(contexte, PageEnPreparation, { etat: suivi.actuel() }))
}
