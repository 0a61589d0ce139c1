import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { absolue } from '../../platform/ui/index.ts'
import { cheminFormation, cheminOrganisme } from './chemins.ts'
import type { DependancesCatalogue } from './dependances.ts'
import {
  ADRESSES_PAR_PLAN,
  type AdresseDePlan,
  ecrireIndexDesPlans,
  ecrirePlan,
  tranche,
  transformer,
} from './plan-pour-robots.ts'

const XML = 'application/xml; charset=utf-8'
const UNE_HEURE = 'public, max-age=3600'

/** `/robots.txt`, l'index des plans et un plan par tranche de 50 000 fiches (sitemaps.org). */
export function enregistrerPlansPourRobots(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  serveur.get('/robots.txt', async (_requete, reponse) =>
    reponse.type('text/plain; charset=utf-8').header('cache-control', UNE_HEURE).send(robots()),
  )
  serveur.get('/sitemap.xml', async (_requete, reponse) => {
    const index = ecrireIndexDesPlans(await cheminsDesPlans(deps), absolue)
    return reponse.type(XML).header('cache-control', UNE_HEURE).send(index)
  })
  serveur.get('/sitemap-pages.xml', async (_requete, reponse) =>
    reponse
      .type(XML)
      .header('cache-control', UNE_HEURE)
      .send(enFlux(pages(deps.pagesFixes))),
  )
  for (const [type, adresses] of Object.entries(plansDe(deps))) ajouterPlan(serveur, deps, { type, adresses })
}

interface PlanDeFiches {
  readonly type: string
  readonly adresses: () => AsyncIterable<AdresseDePlan>
}

function ajouterPlan(serveur: FastifyInstance, deps: DependancesCatalogue, plan: PlanDeFiches): void {
  const { type, adresses } = plan
  serveur.get<{ Params: { numero: string } }>(
    `/sitemap-${type}-:numero(^\\d{1,4}).xml`,
    async (requete, reponse) => {
      const numero = Number(requete.params.numero)
      const existe = (await cheminsDesPlans(deps)).includes(`/sitemap-${type}-${numero}.xml`)
      if (!existe) return reponse.callNotFound()
      return reponse
        .type(XML)
        .header('cache-control', UNE_HEURE)
        .send(enFlux(tranche(adresses(), numero)))
    },
  )
}

function plansDe({ catalogue }: DependancesCatalogue) {
  return {
    formations: () =>
      transformer(catalogue.adressesFormations(), ({ numero, intitule, modifieeLe }) => ({
        chemin: cheminFormation(numero, intitule),
        modifieeLe,
      })),
    organismes: () =>
      transformer(catalogue.adressesOrganismes(), ({ numero, nom, modifieLe }) => ({
        chemin: cheminOrganisme(numero, nom),
        modifieeLe: modifieLe,
      })),
  }
}

async function cheminsDesPlans({ catalogue }: DependancesCatalogue): Promise<readonly string[]> {
  const { formations, organismes } = await catalogue.statistiques()
  return [
    '/sitemap-pages.xml',
    ...numeroter('formations', formations),
    ...numeroter('organismes', organismes),
  ]
}

function numeroter(type: string, nombre: number): readonly string[] {
  const fichiers = Math.ceil(nombre / ADRESSES_PAR_PLAN)
  return Array.from({ length: fichiers }, (_, rang) => `/sitemap-${type}-${rang + 1}.xml`)
}

async function* pages(chemins: readonly string[]): AsyncGenerator<AdresseDePlan> {
  for (const chemin of chemins) yield { chemin }
}

const enFlux = (adresses: AsyncIterable<AdresseDePlan>): Readable =>
  Readable.from(ecrirePlan(adresses, absolue))

/** Les résultats filtrés portent leur propre « noindex, follow » : les robots doivent pouvoir les lire. */
function robots(): string {
  return [
    'User-agent: *',
    'Disallow: /suggestions',
    'Disallow: /*expliquer=1',
    `Sitemap: ${absolue('/sitemap.xml')}`,
    '',
  ].join('\n')
}
