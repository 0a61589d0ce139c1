import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/index.ts'
import { ecrireRequete } from '../../liste/index.ts'
import type { ReponseDeMoteur, Resultat } from '../domain/reponse.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/moteurs.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { DeclarationDeMoteur } from './declaration.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

interface PageTrouvee<Id extends IdMoteur> {
  readonly id: Id
  readonly moteur: DeclarationDeMoteur
  readonly requete: Requete
  readonly reponse: ReponseDeMoteur<CartesParMoteur[Id]>
  readonly pages: number
  readonly aujourdhui: Jour
}

/** Une page de résultats, telle que la donne `/<moteur>.json` (voir docs/recherche.md). */
export function vueJson<Id extends IdMoteur>({ absolue }: ContexteDeRendu, trouvee: PageTrouvee<Id>) {
  const { id, moteur, requete, reponse, pages, aujourdhui } = trouvee
  const { total, surPlace, resultats, facettes, corrections, ecartes } = reponse
  const { page } = requete
  const suite = ecrireRequete(moteur, { ...requete, page: page + 1 })
  return {
    total,
    ...(surPlace === undefined ? {} : { surPlace, aDistance: total - surPlace }),
    page,
    pages,
    resultats: resultats.map((resultat) =>
      resultatJson(absolue, resultat, vueDeCarte(id, resultat, aujourdhui)),
    ),
    facettes,
    corrections,
    ecartes,
    ...(page < pages ? { suivante: absolue(`/${id}.json?${suite}`) } : {}),
  }
}

function resultatJson(
  absolue: ContexteDeRendu['absolue'],
  { numero, distanceKm }: Pick<Resultat<unknown>, 'numero' | 'distanceKm'>,
  { href, titre, sousTitre, resume, faits, etiquettes, point }: VueCarte,
) {
  return {
    numero,
    titre,
    url: absolue(href),
    sousTitre,
    resume,
    faits: faits.map(({ nature, contenu }) => ({ nature, contenu })),
    etiquettes: etiquettes.map(({ libelle }) => libelle),
    distanceKm,
    ...point,
  }
}
