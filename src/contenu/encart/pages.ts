import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { ENCARTS } from './genre.ts'
import { PageApercuEncart } from './web/encarts.page.tsx'
import { vuesDesEncarts } from './web/encarts.view.ts'

export const encarts = {
  ...ENCARTS,
  apercu: apercuDe(ENCARTS, (encart, { contexte }) =>
    rendre(contexte, PageApercuEncart, { encarts: vuesDesEncarts([encart], encart.emplacement) }),
  ),
}
