import type { FastifyInstance } from 'fastify'
import { profilDemande } from '../../socle/web/filtre-profil.view.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { Question } from '../domain/question.ts'
import { htmlFaq } from './faq.page.tsx'
import { vueFaq } from './faq.view.ts'

/** Les questions fréquentes, par thème. */
export function enregistrerFaq(
  serveur: FastifyInstance,
  deps: { readonly editorial: () => { readonly questions: readonly Question[] } },
): void {
  serveur.get('/faq', { config: TEXTE_EN_CACHE }, async (requete, reponse) => {
    const vue = vueFaq(deps.editorial().questions, profilDemande(requete.url))
    return reponse.type('text/html; charset=utf-8').send(htmlFaq(vue))
  })
}
