import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { RESSOURCES } from './genre.ts'
import { jsonLdRessource } from './web/json-ld.ts'
import { PageRessource } from './web/ressource.page.tsx'
import { enregistrerFichesRessources } from './web/ressource.routes.ts'
import { vueRessource } from './web/ressource.view.ts'

export const ressources = {
  ...RESSOURCES,
  routes: enregistrerFichesRessources,
  apercu: apercuDe(RESSOURCES, (ressource, { contexte }) => {
    const vue = vueRessource(ressource)
    return rendre(contexte, PageRessource, { vue, proches: [], jsonLd: jsonLdRessource(contexte, vue) })
  }),
}
