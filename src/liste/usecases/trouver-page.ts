import type { Declaration } from '../domain/declaration.ts'
import type { Reponse } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { RANG_MAXIMAL } from './analyser-requete.ts'
import { elargir, type Piste } from './elargir.ts'

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

/** Moins que cela : de quoi trouver davantage est proposé. */
export const PEU = 3

/** La page demandée et, si rien ou presque ne répond, de quoi trouver autre chose. */
export function trouverOuElargir<Trouvee extends Pick<Reponse<unknown>, 'total'>>(
  executeur: {
    readonly rechercher: (requete: Requete) => Trouvee
    readonly compter: (requete: Requete) => number
  },
  liste: Declaration,
  demandee: Requete,
  autres: readonly Piste[] = [],
) {
  const trouvee = trouverPage(executeur, demandee)
  const { requete, reponse } = trouvee
  const { total } = reponse
  const elargissements = total < PEU ? elargir(executeur, liste, { requete, total, autres }) : []
  return { ...trouvee, elargissements }
}
