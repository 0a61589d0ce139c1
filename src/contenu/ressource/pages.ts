import { apercuDe } from '../socle/web/genre-montre.ts'
import { RESSOURCES } from './genre.ts'
import { jsonLdRessource } from './web/json-ld.ts'
import { htmlRessource } from './web/ressource.page.tsx'
import { enregistrerFichesRessources } from './web/ressource.routes.ts'
import { vueRessource } from './web/ressource.view.ts'

export const ressources = {
  ...RESSOURCES,
  routes: enregistrerFichesRessources,
  apercu: apercuDe(RESSOURCES, (ressource) => {
    const vue = vueRessource(ressource)
    return htmlRessource({ vue, proches: [], jsonLd: jsonLdRessource(vue) })
  }),
}
