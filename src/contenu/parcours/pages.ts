import { apercuDe } from '../socle/web/genre-montre.ts'
import { PARCOURS } from './genre.ts'
import { htmlParcours } from './web/parcours.page.tsx'
import { type DependancesParcours, enregistrerParcours } from './web/parcours.routes.ts'
import { vueParcours } from './web/parcours.view.ts'

export const parcours = {
  ...PARCOURS,
  routes: enregistrerParcours,
  apercu: apercuDe(PARCOURS, (brouillon, { editorial }: Pick<DependancesParcours, 'editorial'>) =>
    htmlParcours(vueParcours(brouillon, editorial().parcours)),
  ),
}
