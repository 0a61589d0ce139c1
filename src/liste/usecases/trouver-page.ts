import type { Reponse } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { RANG_MAXIMAL } from './analyser-requete.ts'

/** Les pages qu'on peut feuilleter ; au-delà du dernier rang, il faut affiner. */
const nombreDePages = (total: number, parPage: number): number =>
  Math.ceil(Math.min(total, RANG_MAXIMAL) / parPage)

/** La page demandée ; au-delà de la dernière, la dernière. */
export function trouverPage<Trouvee extends Pick<Reponse<unknown>, 'total'>>(
  { rechercher }: { readonly rechercher: (requete: Requete) => Trouvee },
  requete: Requete,
) {
  const reponse = rechercher(requete)
  const pages = nombreDePages(reponse.total, requete.parPage)
  if (requete.page === 1 || requete.page <= pages) return { requete, reponse, pages }
  const derniere = { ...requete, page: Math.max(1, pages) }
  return { requete: derniere, reponse: rechercher(derniere), pages }
}
