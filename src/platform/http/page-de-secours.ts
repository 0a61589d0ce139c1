import type { FastifyInstance, FastifyReply } from 'fastify'
import { aUnePageEnCache, type CachePages, type PageDeSecours } from './cache-pages.ts'
import { decoder } from './encodage.ts'

/** Dit dans une page HTML qu'elle date de cet instant. */
export type MarquerAncienne = (html: string, gardeeLe: Date) => string

/**
 * Une page que l'on ne peut plus calculer (base arrêtée, serveur saturé) part telle qu'elle a été gardée, même périmée :
 * marquée à l'écran, et par `Warning` et `Age` pour les machines. Sans page gardée, le refus reste un refus.
 */
export function secourirLesPages(
  serveur: FastifyInstance,
  cache: CachePages,
  marquer: MarquerAncienne,
): void {
  serveur.addHook('onSend', async (appel, reponse, corps) => {
    if (reponse.statusCode !== 503 || !aUnePageEnCache(appel)) return corps
    const secours = cache.derniere(appel.url)
    if (secours === undefined) return corps
    return servir(reponse, secours, marquer)
  })
}

async function servir(reponse: FastifyReply, secours: PageDeSecours, marquer: MarquerAncienne) {
  const { gardeeLe, encodage, octets } = secours
  const { etag: _etag, ...entetes } = secours.entetes
  reponse.code(200).removeHeader('retry-after')
  const age = Math.max(0, Math.round((Date.now() - gardeeLe.getTime()) / 1000))
  const fraicheur = { 'cache-control': 'no-store', warning: '110 - "Response is Stale"', age: String(age) }
  reponse.headers({ ...entetes, ...fraicheur })
  const texte = (await decoder(octets, encodage)).toString()
  return entetes['content-type']?.startsWith('text/html') === true ? marquer(texte, gardeeLe) : texte
}
