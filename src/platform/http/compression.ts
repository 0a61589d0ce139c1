import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aUnePageEnCache, type CachePages, estConnue, etiqueterPage } from './cache-pages.ts'
import { choisirEncodage, encoder, enOctets, refuseLesBruts } from './encodage.ts'

const TAILLE_MIN = 1_024
const COMPRESSIBLE = /^(text\/|application\/((ld\+|rss\+)?(json|xml)|javascript)|image\/svg)/
const FRAICHEUR_PAGE = 'public, max-age=60, stale-while-revalidate=600'

/** Étiquette et compresse les réponses textuelles, et garde celles des routes `pageEnCache`. */
export function compresserReponse(serveur: FastifyInstance, cache: CachePages): void {
  serveur.addHook('onSend', async (appel, reponse, corps) => {
    if (typeof corps !== 'string' || !estCompressible(reponse)) return corps
    reponse.header('vary', 'accept-encoding')
    const gardable = estGardable(appel, reponse)
    const bruts = enOctets(corps)
    if (gardable) preparerPage(reponse, bruts)
    const annonce = appel.headers['accept-encoding']
    const petite = bruts.byteLength < TAILLE_MIN && !refuseLesBruts(annonce)
    const encodage = petite ? 'identity' : choisirEncodage(annonce)
    const octets = await encoder(bruts, encodage)
    if (gardable) {
      const { versionDesDonnees: version, routeOptions } = appel
      const duree = routeOptions.config.dureeEnCache
      cache.garder(appel.url, encodage, { version, duree, octets, entetes: entetesTextuels(reponse) })
    }
    if (gardable && estConnue(appel.headers['if-none-match'], reponse.getHeader('etag'))) {
      reponse.code(304).removeHeader('content-length')
      return null
    }
    if (encodage !== 'identity') reponse.header('content-encoding', encodage)
    reponse.header('content-length', octets.byteLength)
    return octets
  })
}

function estCompressible(reponse: FastifyReply): boolean {
  return (
    COMPRESSIBLE.test(String(reponse.getHeader('content-type') ?? '')) &&
    !reponse.hasHeader('content-encoding')
  )
}

/** Une page montrée à tous, réussie, et que sa route n'a pas déclarée privée ou passagère. */
function estGardable(appel: FastifyRequest, reponse: FastifyReply): boolean {
  return (
    aUnePageEnCache(appel) &&
    reponse.statusCode === 200 &&
    !reponse.hasHeader('set-cookie') &&
    !/no-store|private/.test(String(reponse.getHeader('cache-control') ?? ''))
  )
}

function preparerPage(reponse: FastifyReply, octets: Buffer): void {
  reponse.header('etag', etiqueterPage(octets))
  if (!reponse.hasHeader('cache-control')) reponse.header('cache-control', FRAICHEUR_PAGE)
}

/** Les en-têtes à rejouer ; le débit restant d'un visiteur n'en fait pas partie. */
function entetesTextuels(reponse: FastifyReply): Record<string, string> {
  const tous = Object.entries(reponse.getHeaders())
  const rejouables = tous.filter(([nom]) => !/^(ratelimit|x-ratelimit|content-length|retry-after)/.test(nom))
  return Object.fromEntries(rejouables.map(([nom, valeur]) => [nom, String(valeur)]))
}
