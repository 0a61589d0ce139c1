import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { AdresseEditoriale } from '../../contenu/index.ts'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import { ENVOI_LONG } from '../../platform/http/index.ts'
import {
  ADRESSES_PAR_PLAN,
  type AdresseDePlan,
  ecrireIndexDesPlans,
  ecrirePlan,
  tranche,
} from './plan-pour-robots.ts'
import { type PlanDeFiches, plansDesFiches, type SourcesDesPlans } from './plans.ts'

type Absolue = ContexteDeRendu['absolue']

export interface DependancesRobots extends SourcesDesPlans {
  readonly contexte: ContexteDeRendu
  /** Chemins des pages fixes ; celles que l'équipe publie les suivent. */
  readonly pagesFixes: readonly string[]
  /** Les formations d'un métier ou d'un domaine dans un lieu. */
  readonly pagesDArrivee: () => readonly AdresseDePlan[]
  readonly editorial: () => { readonly adresses: readonly AdresseEditoriale[] }
}

const XML = 'application/xml; charset=utf-8'
const UNE_HEURE = 'public, max-age=3600'

/** `/robots.txt`, l'index des plans et, par catalogue, un plan par tranche de 50 000 fiches (sitemaps.org). */
export function enregistrerRobots(serveur: FastifyInstance, deps: DependancesRobots): void {
  const { absolue } = deps.contexte
  const plans = plansDesFiches(deps)
  serveur.get('/robots.txt', async (_appel, reponse) =>
    reponse.type('text/plain; charset=utf-8').header('cache-control', UNE_HEURE).send(robots(absolue)),
  )
  serveur.get('/sitemap.xml', async (_appel, reponse) => {
    const fichiers = await Promise.all(plans.map(fichiersDuPlan))
    const index = ecrireIndexDesPlans(['/sitemap-pages.xml', ...fichiers.flat()], absolue)
    return reponse.type(XML).header('cache-control', UNE_HEURE).send(index)
  })
  serveur.get('/sitemap-pages.xml', ENVOI_LONG, async (_appel, reponse) =>
    reponse
      .type(XML)
      .header('cache-control', UNE_HEURE)
      .send(enMorceaux(pages(deps), absolue)),
  )
  for (const plan of plans) ajouterPlan(serveur, plan, deps.contexte)
}

function ajouterPlan(serveur: FastifyInstance, plan: PlanDeFiches, { absolue }: ContexteDeRendu): void {
  serveur.get<{ Params: { numero: string } }>(
    `/sitemap-${plan.type}-:numero(^\\d{1,4}).xml`,
    ENVOI_LONG,
    async (appel, reponse) => {
      const numero = Number(appel.params.numero)
      const existe = (await fichiersDuPlan(plan)).includes(cheminDuFichier(plan, numero))
      if (!existe) return reponse.callNotFound()
      return reponse
        .type(XML)
        .header('cache-control', UNE_HEURE)
        .send(enMorceaux(tranche(plan.adresses(), numero), absolue))
    },
  )
}

async function fichiersDuPlan(plan: PlanDeFiches): Promise<readonly string[]> {
  const fichiers = Math.ceil((await plan.nombre()) / ADRESSES_PAR_PLAN)
  return Array.from({ length: fichiers }, (_, rang) => cheminDuFichier(plan, rang + 1))
}

const cheminDuFichier = ({ type }: PlanDeFiches, numero: number): string => `/sitemap-${type}-${numero}.xml`

async function* pages({
  pagesFixes,
  pagesDArrivee,
  editorial,
}: DependancesRobots): AsyncGenerator<AdresseDePlan> {
  for (const chemin of pagesFixes) yield { chemin }
  yield* editorial().adresses
  for (const { chemin } of pagesDArrivee()) yield { chemin }
}

const enMorceaux = (adresses: AsyncIterable<AdresseDePlan>, absolue: Absolue): Readable =>
  Readable.from(ecrirePlan(adresses, absolue))

/**
 * Les résultats filtrés portent leur propre « noindex, follow » : les robots doivent pouvoir les lire. La recherche
 * centrale ne fait que redire les six catalogues.
 */
function robots(absolue: Absolue): string {
  return [
    'User-agent: *',
    'Disallow: /suggestions',
    'Disallow: /recherche?',
    'Disallow: /*expliquer=1',
    `Sitemap: ${absolue('/sitemap.xml')}`,
    '',
  ].join('\n')
}
