import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import { PageMots } from './mots.page.tsx'
import { vueMots } from './mots.view.ts'

/** « Les mots de la formation », où mènent les aides des filtres et des fiches. */
export function enregistrerMots(
  serveur: FastifyInstance,
  { contexte }: { readonly contexte: ContexteDeRendu },
): void {
  serveur.get('/mots', { config: { pageEnCache: true } }, async (_appel, reponse) =>
    envoyerPage(reponse, contexte, PageMots, { vue: vueMots() }),
  )
}
