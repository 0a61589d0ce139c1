import type { FastifyInstance } from 'fastify'
import type { EditorialCommun } from '../domain/editorial.ts'
import { trouverDestination } from '../domain/suivre-redirections.ts'

const SANS_PAGE = [404, 410]
const DE_LA_PAGE = ['content-type', 'content-length', 'content-encoding', 'etag', 'vary']

/**
 * Une adresse qui ne mène à rien, ou plus à rien, suit la redirection que l'équipe a publiée. Une page qui existe passe
 * toujours devant : aucune redirection ne peut la cacher. Ne vaut que pour les routes déclarées ensuite.
 */
export function suivreLesRedirections(
  serveur: FastifyInstance,
  deps: { readonly editorial: () => EditorialCommun },
): void {
  serveur.addHook('onSend', async (appel, reponse, corps) => {
    const estUneLecture = appel.method === 'GET' || appel.method === 'HEAD'
    if (!estUneLecture || !SANS_PAGE.includes(reponse.statusCode)) return corps
    const destination = trouverDestination(deps.editorial().destinations, appel.url)
    if (destination === undefined) return corps
    for (const entete of DE_LA_PAGE) reponse.removeHeader(entete)
    reponse.code(destination.permanente ? 301 : 302).header('location', serialiser(destination.vers))
    return ''
  })
}

/** Un en-tête ne porte que de l'ASCII ; ce qui est déjà encodé ne l'est pas deux fois. */
function serialiser(adresse: string): string {
  const url = URL.parse(adresse, ICI)
  if (url === null) return adresse
  return url.origin === ICI ? `${url.pathname}${url.search}${url.hash}` : url.href
}

/** De quoi lire un chemin seul ; `.invalid` n'est à personne (RFC 2606). */
const ICI = 'http://portail.invalid'
