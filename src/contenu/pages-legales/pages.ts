import { jourAParis } from '../../kernel/jour.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { PAGES_LEGALES } from './genre.ts'
import { type DependancesPagesFixes, enregistrerPagesFixes } from './web/pages-fixes.routes.ts'
import { RENDUS_LEGAUX } from './web/pages-legales.ts'

export const pagesLegales = {
  ...PAGES_LEGALES,
  routes: enregistrerPagesFixes,
  apercu: apercuDe(
    PAGES_LEGALES,
    (page, { contexte, horloge }: Pick<DependancesPagesFixes, 'contexte' | 'horloge'>) =>
      RENDUS_LEGAUX[page.id](contexte, page, jourAParis(horloge())),
  ),
}
