import { apercuDe } from '../contenu/index.ts'
import { rendre } from '../gabarit/index.ts'
import { DISPOSITIFS } from './genre.ts'
import { PageDispositif } from './web/dispositif.page.tsx'
import { vueDispositif } from './web/dispositif.view.ts'
import { enregistrerRoutesFinancement } from './web/financement.routes.ts'
import { jsonLdDispositif } from './web/json-ld.ts'

export const dispositifs = {
  ...DISPOSITIFS,
  routes: enregistrerRoutesFinancement,
  apercu: apercuDe(DISPOSITIFS, (dispositif, { contexte }) => {
    const vue = vueDispositif(dispositif)
    return rendre(contexte, PageDispositif, { vue, proches: [], jsonLd: jsonLdDispositif(contexte, vue) })
  }),
}
