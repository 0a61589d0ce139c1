import { apercuDe } from '../socle/web/genre-montre.ts'
import { STRUCTURES } from './genre.ts'
import { jsonLdStructure } from './web/json-ld.ts'
import { htmlStructure } from './web/structure.page.tsx'
import { enregistrerFichesStructures } from './web/structure.routes.ts'
import { vueStructure } from './web/structure.view.ts'

export const structures = {
  ...STRUCTURES,
  routes: enregistrerFichesStructures,
  apercu: apercuDe(STRUCTURES, (structure) => {
    const vue = vueStructure(structure)
    return htmlStructure({ vue, proches: [], jsonLd: jsonLdStructure(structure, vue) })
  }),
}
