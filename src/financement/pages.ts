import { apercuDe } from '../contenu/index.ts'
import { DISPOSITIFS } from './genre.ts'
import { htmlDispositif } from './web/dispositif.page.tsx'
import { vueDispositif } from './web/dispositif.view.ts'
import { enregistrerRoutesFinancement } from './web/financement.routes.ts'
import { jsonLdDispositif } from './web/json-ld.ts'

export const dispositifs = {
  ...DISPOSITIFS,
  routes: enregistrerRoutesFinancement,
  apercu: apercuDe(DISPOSITIFS, (dispositif) => {
    const vue = vueDispositif(dispositif)
    return htmlDispositif({ vue, proches: [], jsonLd: jsonLdDispositif(vue) })
  }),
}
