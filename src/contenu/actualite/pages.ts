import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { ACTUALITES } from './genre.ts'
import { PageActualite } from './web/actualite.page.tsx'
import { vueActualite } from './web/actualite.view.ts'
import { enregistrerActualites } from './web/actualites.routes.ts'
import { jsonLdActualite } from './web/json-ld.ts'

export const actualites = {
  ...ACTUALITES,
  routes: enregistrerActualites,
  apercu: apercuDe(ACTUALITES, (actualite, { contexte }) =>
    rendre(contexte, PageActualite, {
      vue: vueActualite(actualite),
      proches: [],
      jsonLd: jsonLdActualite(contexte, actualite),
    }),
  ),
}
