import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { STRUCTURES } from './genre.ts'
import { jsonLdStructure } from './web/json-ld.ts'
import { PageStructure } from './web/structure.page.tsx'
import { enregistrerFichesStructures } from './web/structure.routes.ts'
import { vueStructure } from './web/structure.view.ts'

export const structures = {
  ...STRUCTURES,
  routes: enregistrerFichesStructures,
  apercu: apercuDe(STRUCTURES, (structure, { contexte }) => {
    const vue = vueStructure(structure)
    return rendre(contexte, PageStructure, {
      vue,
      proches: [],
      jsonLd: jsonLdStructure(contexte, structure, vue),
    })
  }),
}
