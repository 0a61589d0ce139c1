import type { Requete } from '../domain/requete.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { nombreDePages } from './resultats.view.ts'

/** La page demandée ; au-delà de la dernière, la dernière. */
export function trouverPage<Id extends IdMoteur>(
  recherche: Pick<ServiceRecherche, 'rechercher'>,
  id: Id,
  requete: Requete,
) {
  const reponse = recherche.rechercher(id, requete)
  const pages = nombreDePages(reponse.total, requete.parPage)
  if (requete.page === 1 || requete.page <= pages) return { requete, reponse, pages }
  const derniere = { ...requete, page: Math.max(1, pages) }
  return { requete: derniere, reponse: recherche.rechercher(id, derniere), pages }
}
