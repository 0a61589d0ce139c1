import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../../gabarit/index.ts'
import type { Rubrique } from '../../../gabarit/navigation.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { jourAParis } from '../../../kernel/jour.ts'
import { envoyerHtml } from '../../../platform/http/envoyer-html.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { IdPageLegale } from '../domain/pages-legales.ts'
import { type PagesPubliees, RENDUS_LEGAUX } from './pages-legales.ts'
import { PagePlanDuSite } from './plan-du-site.page.tsx'
import { type APlanifier, vuePlan } from './plan-du-site.view.ts'

export interface DependancesPagesFixes {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => PagesPubliees & APlanifier
  readonly horloge: Horloge
  readonly horsMenu: readonly Rubrique[]
}

const PAGES_LEGALES = [
  'accessibilite',
  'mentions-legales',
  'donnees-personnelles',
  'eco-conception',
] as const satisfies readonly IdPageLegale[]

/** Pages obligatoires, plan du site et règles de classement. */
export function enregistrerPagesFixes(serveur: FastifyInstance, deps: DependancesPagesFixes): void {
  const { contexte } = deps
  const config = { pageEnCache: true }
  for (const id of PAGES_LEGALES) {
    serveur.get(`/${id}`, { config: TEXTE_EN_CACHE }, async (_appel, reponse) => {
      const page = deps.editorial().pagesLegales[id]
      return envoyerHtml(reponse, RENDUS_LEGAUX[id](contexte, page, jourAParis(deps.horloge())))
    })
  }
  serveur.get('/plan-du-site', { config }, async (_appel, reponse) =>
    envoyerPage(reponse, contexte, PagePlanDuSite, { vue: vuePlan(deps.editorial(), deps.horsMenu) }),
  )
  serveur.get('/ecoconception', async (_appel, reponse) => reponse.redirect('/eco-conception', 301))
}
