import type { FastifyReply } from 'fastify'

/** Répond un document HTML complet ; le statut est celui que la réponse porte déjà. */
export function envoyerHtml(reponse: FastifyReply, document: string): FastifyReply {
  return reponse.type('text/html; charset=utf-8').send(document)
}
