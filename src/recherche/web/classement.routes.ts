import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import { PageClassement } from './classement.page.tsx'

/** « Comment sont classés les résultats » : les règles mêmes du moteur. */
export function enregistrerClassement(
  serveur: FastifyInstance,
  { contexte }: { readonly contexte: ContexteDeRendu },
): void {
  serveur.get('/classement', { config: { pageEnCache: true } }, async (_appel, reponse) =>
    envoyerPage(reponse, contexte, PageClassement, {}),
  )
}
