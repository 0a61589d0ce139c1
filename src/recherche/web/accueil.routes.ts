import type { FastifyInstance } from 'fastify'
import type { Catalogue } from '../../catalogue/index.ts'
import { agendaEtActualites, type DependancesDeLaBande, type Editorial } from '../../contenu/index.ts'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import { analyserRequete } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { IDS_CATALOGUES, MOTEURS } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { PageAccueil } from './accueil.page.tsx'
import { type CatalogueOuvert, vueAccueil } from './accueil.view.ts'

export interface DependancesAccueil extends DependancesDeLaBande {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => Pick<Editorial, 'parcours' | 'encarts'>
  readonly recherche: Pick<ServiceRecherche, 'rechercher' | 'etat'>
  readonly statistiquesConnues: Catalogue['statistiques']
  readonly territoires: Territoires
}

/** L'heure compte : une manifestation finie quitte la page dans les cinq minutes. */
const EN_CACHE = { pageEnCache: true, dureeEnCache: 300 }

export function enregistrerAccueil(serveur: FastifyInstance, dependances: DependancesAccueil): void {
  serveur.get('/', { config: EN_CACHE }, async (_appel, reponse) => {
    const statistiques = await dependances.statistiquesConnues()
    const vue = vueAccueil(catalogueOuvert(dependances), statistiques, dependances.editorial())
    const rendezVous = agendaEtActualites(dependances)
    return envoyerPage(reponse, dependances.contexte, PageAccueil, { vue, rendezVous })
  })
}

/** Les comptes de tout le catalogue ; vides tant que l'index n'est pas construit, la recherche reste proposée. */
function catalogueOuvert({ contexte, recherche, territoires }: DependancesAccueil): CatalogueOuvert {
  const { departements } = contexte.instance.region
  if (!recherche.etat().pret) return { trouvees: () => 0, facettes: [], departements, catalogues: [] }
  const une = new URLSearchParams({ 'par-page': '1' })
  const requete = analyserRequete(MOTEURS.formations, une, territoires)
  const { facettes } = recherche.rechercher('formations', requete)
  const trouvees = (q: string) =>
    recherche.rechercher(
      'formations',
      analyserRequete(MOTEURS.formations, new URLSearchParams({ q }), territoires),
    ).total
  const catalogues = IDS_CATALOGUES.map((id) => ({
    id,
    total: recherche.rechercher(id, analyserRequete(MOTEURS[id], une, territoires)).total,
  }))
  return { trouvees, facettes, departements, catalogues }
}
