import type { FastifyReply } from 'fastify'
import type { FunctionComponent } from 'preact'
import { envoyerHtml } from '../platform/http/envoyer-html.ts'
import type { ContexteDeRendu } from './contexte.ts'
import { rendre } from './rendre.ts'

/** Répond une page ; le statut est celui que la réponse porte déjà. */
export function envoyerPage<Props extends object>(
  reponse: FastifyReply,
  contexte: ContexteDeRendu,
  page: FunctionComponent<Props>,
  props: NoInfer<Props>,
): FastifyReply {
  return envoyerHtml(reponse, rendre(contexte, page, props))
}
