import { apercuDe } from '../socle/web/genre-montre.ts'
import { ENCARTS } from './genre.ts'
import { htmlApercuEncart } from './web/encarts.page.tsx'
import { vuesDesEncarts } from './web/encarts.view.ts'

export const encarts = {
  ...ENCARTS,
  apercu: apercuDe(ENCARTS, (encart) => htmlApercuEncart(vuesDesEncarts([encart], encart.emplacement))),
}
