import type { FastifyInstance } from 'fastify'

export interface OptionsEntetes {
  readonly tls: boolean
  readonly originesImages: readonly string[]
  /** Hôtes des lecteurs de vidéo ; rien ne leur est demandé avant un clic. */
  readonly hotesVideos: readonly string[]
}

/** Deux ans, sous-domaines compris (recommandation hstspreload.org). */
const HSTS = 'max-age=63072000; includeSubDomains; preload'

/** Pose les en-têtes de sécurité sur toutes les réponses, erreurs comprises. */
export function poserEntetes(serveur: FastifyInstance, options: OptionsEntetes): void {
  const entetes = entetesDeSecurite(options)
  serveur.addHook('onRequest', (_appel, reponse, suite) => {
    reponse.headers(entetes)
    suite()
  })
}

/** En-têtes de sécurité (guide ANSSI des sites web, fiche OWASP « HTTP headers »). */
export function entetesDeSecurite(options: OptionsEntetes): Record<string, string> {
  return {
    'content-security-policy': politiqueDeContenu(options),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(options.tls ? { 'strict-transport-security': HSTS } : {}),
  }
}

/**
 * Rien ne vient d'ailleurs, sauf les images du fond de carte configuré et les lecteurs des plateformes de vidéo déclarées ;
 * aucun script ni style dans la page.
 */
function politiqueDeContenu({ tls, originesImages, hotesVideos }: OptionsEntetes): string {
  const directives = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...originesImages].join(' '),
    ['frame-src', ...(hotesVideos.length === 0 ? ["'none'"] : hotesVideos.map(origine))].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(tls ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}

const origine = (hote: string): string => `https://${hote}`
