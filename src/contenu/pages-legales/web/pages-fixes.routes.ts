import type { FastifyInstance } from 'fastify'
import type { Horloge } from '../../../kernel/horloge.ts'
import { jourAParis } from '../../../kernel/jour.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { IdPageLegale } from '../domain/pages-legales.ts'
import { htmlClassement, htmlPlanDuSite } from './pages-fixes.page.tsx'
import { type PagesPubliees, RENDUS_LEGAUX } from './pages-legales.ts'
import { type APlanifier, vuePlan } from './plan-du-site.view.ts'

export interface DependancesPagesFixes {
  readonly editorial: () => PagesPubliees & APlanifier
  readonly horloge: Horloge
}

const HTML = 'text/html; charset=utf-8'
const PAGES_LEGALES = [
  'accessibilite',
  'mentions-legales',
  'donnees-personnelles',
  'eco-conception',
] as const satisfies readonly IdPageLegale[]

/** Pages obligatoires, plan du site et règles de classement. */
export function enregistrerPagesFixes(serveur: FastifyInstance, deps: DependancesPagesFixes): void {
  const config = { pageEnCache: true }
  for (const id of PAGES_LEGALES) {
    serveur.get(`/${id}`, { config: TEXTE_EN_CACHE }, async (_requete, reponse) => {
      const page = deps.editorial().pagesLegales[id]
      return reponse.type(HTML).send(RENDUS_LEGAUX[id](page, jourAParis(deps.horloge())))
    })
  }
  serveur.get('/plan-du-site', { config }, async (_requete, reponse) =>
    reponse.type(HTML).send(htmlPlanDuSite(vuePlan(deps.editorial()))),
  )
  serveur.get('/classement', { config }, async (_requete, reponse) =>
    reponse.type(HTML).send(htmlClassement()),
  )
  serveur.get('/ecoconception', async (_requete, reponse) => reponse.redirect('/eco-conception', 301))
}
