import { Transform } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ReponseRelayee } from './reponse.ts'

const MEGAOCTET = 1_048_576
/** Un média de 20 Mo dans un formulaire, avec de la marge. */
const ORDINAIRE = 25 * MEGAOCTET
const COMPTES = MEGAOCTET

export const TELEVERSEMENT = '/admin/api/import/televersement'
const API = '/admin/api/'
const CHEMIN_DES_COMPTES = /^\/admin\/api\/utilisateurs(\/|$)/

/** Le corps d'une requête relayée dépasse ce que son adresse admet. */
export class CorpsTropLourd extends Error {
  readonly statusCode = 413
}

/**
 * Refuse un corps démesuré avant de le relayer : Payload le lit entier, en mémoire, sans avoir regardé qui l'envoie. Le
 * téléversement d'un flux, qui vérifie d'abord les droits et s'écrit au fil de l'eau, a sa propre limite (TELEVERSEMENT_MAX_MO).
 */
export function limiterLePoidsDesCorps(relais: FastifyInstance): void {
  relais.addHook('onRequest', (appel, reponse, suite) => {
    const annonce = Number(appel.headers['content-length'] ?? 0)
    if (annonce <= poidsPermis(appel)) return suite()
    refuserLeCorps(reponse)
  })
  relais.addHook('preParsing', (appel, _reponse, corps, suite) => {
    const poidsConnu = appel.headers['transfer-encoding'] === undefined
    if (poidsConnu) return suite(null, corps)
    const compte = compterLesOctets(poidsPermis(appel))
    corps.once('error', (cause) => compte.destroy(cause))
    appel.raw.once('close', () => compte.destroy())
    suite(null, corps.pipe(compte))
  })
}

/** Répond 413 : en JSON, comme Payload, à son API ; par une page sinon. */
export function refuserLeCorps(reponse: ReponseRelayee): void {
  const { url } = reponse.request
  reponse.headers({ connection: 'close', 'cache-control': 'no-store' })
  if (!url.startsWith(API)) {
    reponse.send(new CorpsTropLourd())
    return
  }
  const message = `Cet envoi est trop lourd : ${poidsPermis(reponse.request) / MEGAOCTET} Mo au plus.`
  reponse.code(413)
  reponse.send({ errors: [{ message }] })
}

function poidsPermis({ url, headers }: Pick<ReponseRelayee['request'], 'url' | 'headers'>): number {
  const [chemin = ''] = url.split('?')
  // Payload lit en mémoire, avant tout, un corps qui se dit lecture.
  const luAvantTout = 'x-payload-http-method-override' in headers || 'x-http-method-override' in headers
  if (chemin === TELEVERSEMENT && !luAvantTout) return Number.POSITIVE_INFINITY
  return CHEMIN_DES_COMPTES.test(chemin) ? COMPTES : ORDINAIRE
}

function compterLesOctets(permis: number): Transform {
  let recus = 0
  return new Transform({
    transform(morceau: Buffer, _encodage, suite) {
      recus += morceau.byteLength
      if (recus > permis) suite(new CorpsTropLourd())
      else suite(null, morceau)
    },
  })
}
