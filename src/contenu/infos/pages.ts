import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { creerArbreInfos } from './domain/arbre-infos.ts'
import { PAGES_INFOS } from './genre.ts'
import { PageDInfos } from './web/infos.page.tsx'
import { type DependancesInfos, enregistrerInfos } from './web/infos.routes.ts'
import { vuePageInfos } from './web/infos.view.ts'

export const pagesInfos = {
  ...PAGES_INFOS,
  routes: enregistrerInfos,
  // Le brouillon prend sa place dans l'arbre publié, ou celle de la page qu'il remplace.
  apercu: apercuDe(
    PAGES_INFOS,
    (page, { contexte, editorial }: Pick<DependancesInfos, 'contexte' | 'editorial'>) => {
      const publiees = editorial()
        .infos.noeuds.map((noeud) => noeud.page)
        .filter(({ id }) => id !== page.id)
      const arbre = creerArbreInfos([...publiees, page])
      const noeud = arbre.noeuds.find((candidat) => candidat.page === page)
      return noeud === undefined
        ? undefined
        : rendre(contexte, PageDInfos, { vue: vuePageInfos(noeud, arbre) })
    },
  ),
}
