import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { Refus } from './acces/refus.ts'

const ILLISIBLE = 400
const ACCES = /(^|\/)access(\/|$)/

/**
 * Corrige ce que les points d'accès de Payload répondent : les droits de chaque collection et de chaque champ ne se disent qu'à qui
 * est connecté, un corps qui n'est pas un objet JSON est la faute de qui l'envoie, pas une panne, et une adresse inconnue se dit en français.
 */
export function corrigerLesReponses(config: SanitizedConfig): SanitizedConfig {
  for (const porteur of [config, ...config.collections]) {
    if (porteur.endpoints !== false)
      Object.assign(porteur, { endpoints: [...corriger(porteur.endpoints), ...NULLE_PART] })
  }
  return config
}

/** Après tous les autres : ce que rien ne sert. */
const NULLE_PART = (['get', 'post', 'put', 'patch', 'delete'] as const).map((method): Endpoint => {
  const message = 'Aucun point d’accès ne répond à cette adresse.'
  return {
    method,
    path: '/:reste*',
    handler: () => Response.json({ errors: [{ message }] }, { status: 404 }),
  }
})

/** En copie : Payload partage les siens entre collections. */
function corriger(points: Endpoint[]): Endpoint[] {
  return points.map((point) => {
    const repondre = ACCES.test(point.path) ? pourQuiEstConnecte(point.handler) : point.handler
    return { ...point, handler: accuserLIllisible(repondre) }
  })
}

/** Ce que répond Payload à qui n'a droit à rien, sans la liste de ce qui existe. */
const pourQuiEstConnecte =
  (repondre: PayloadHandler): PayloadHandler =>
  (req) =>
    req.user ? repondre(req) : Response.json({ canAccessAdmin: false, collections: {}, globals: {} })

const accuserLIllisible =
  (repondre: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await repondre(req)
    } catch (cause) {
      if (!(cause instanceof TypeError) || estUnObjet(req)) throw cause
      throw new Refus(
        'Cette demande doit porter un objet JSON (« Content-Type: application/json »).',
        ILLISIBLE,
      )
    }
  }

function estUnObjet({ data }: PayloadRequest): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
