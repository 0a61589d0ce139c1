import type { FastifyInstance } from 'fastify'
import type { Catalogue } from '../../catalogue/index.ts'
import type { Editorial } from '../../contenu/index.ts'
import { instanceEnService } from '../../platform/ui/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { moteurFormations } from '../moteurs/formations/moteur-formations.ts'
import { IDS_MOTEURS, MOTEURS } from '../moteurs/registre.ts'
import { analyserRequete } from '../usecases/analyser-requete.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { htmlAccueil } from './accueil.page.tsx'
import { type CatalogueOuvert, vueAccueil } from './accueil.view.ts'

export interface DependancesAccueil {
  readonly editorial: () => Pick<Editorial, 'parcours' | 'encarts'>
  readonly recherche: Pick<ServiceRecherche, 'rechercher' | 'etat'>
  readonly catalogue: Pick<Catalogue, 'statistiques'>
  readonly territoires: Territoires
}

export function enregistrerAccueil(serveur: FastifyInstance, dependances: DependancesAccueil): void {
  serveur.get('/', { config: { pageEnCache: true } }, async (_requete, reponse) => {
    const statistiques = await dependances.catalogue.statistiques()
    const vue = vueAccueil(catalogueOuvert(dependances), statistiques, dependances.editorial())
    return reponse.type('text/html; charset=utf-8').send(htmlAccueil(vue))
  })
}

/** Les comptes de tout le catalogue ; vides tant que l'index n'est pas construit, la recherche reste proposée. */
function catalogueOuvert({ recherche, territoires }: DependancesAccueil): CatalogueOuvert {
  const { departements } = instanceEnService().region
  if (!recherche.etat().pret) return { formations: 0, facettes: [], departements, catalogues: [] }
  const une = new URLSearchParams({ 'par-page': '1' })
  const requete = analyserRequete(moteurFormations, une, territoires)
  const { total, facettes } = recherche.rechercher('formations', requete)
  const catalogues = IDS_MOTEURS.map((id) => ({
    id,
    total: recherche.rechercher(id, analyserRequete(MOTEURS[id], une, territoires)).total,
  }))
  return { formations: total, facettes, departements, catalogues }
}
