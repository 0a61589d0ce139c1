import type { FastifyInstance } from 'fastify'
import { envoyerPage } from '../../../gabarit/index.ts'
import type { DependancesInfos } from '../../infos/web/infos.routes.ts'
import { profilDemande } from '../../socle/web/filtre-profil.view.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import { PageFaq } from './faq.page.tsx'
import { vueFaq } from './faq.view.ts'

/** Les questions fréquentes, par thème. */
export function enregistrerFaq(
  serveur: FastifyInstance,
  { contexte, editorial }: Pick<DependancesInfos, 'contexte' | 'editorial'>,
): void {
  serveur.get('/faq', { config: TEXTE_EN_CACHE }, async (requete, reponse) => {
    const vue = vueFaq(editorial().questions, profilDemande(requete.url))
    return envoyerPage(reponse, contexte, PageFaq, { vue })
  })
}
