import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../../gabarit/index.ts'
import { profilDemande } from '../../socle/web/filtre-profil.view.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { Question } from '../domain/question.ts'
import { PageFaq } from './faq.page.tsx'
import { vueFaq } from './faq.view.ts'

export interface DependancesFaq {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => { readonly questions: readonly Question[] }
}

/** Les questions fréquentes, par thème. */
export function enregistrerFaq(serveur: FastifyInstance, { contexte, editorial }: DependancesFaq): void {
  serveur.get('/faq', { config: TEXTE_EN_CACHE }, async (appel, reponse) => {
    const vue = vueFaq(editorial().questions, profilDemande(appel.url))
    return envoyerPage(reponse, contexte, PageFaq, { vue })
  })
}
