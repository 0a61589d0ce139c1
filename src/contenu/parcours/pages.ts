import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { PARCOURS } from './genre.ts'
import { PageParcours } from './web/parcours.page.tsx'
import { type DependancesParcours, enregistrerParcours } from './web/parcours.routes.ts'
import { vueParcours } from './web/parcours.view.ts'

export const parcours = {
  ...PARCOURS,
  routes: enregistrerParcours,
  apercu: apercuDe(
    PARCOURS,
    (brouillon, { contexte, editorial }: Pick<DependancesParcours, 'contexte' | 'editorial'>) =>
      rendre(contexte, PageParcours, { vue: vueParcours(brouillon, editorial().parcours) }),
  ),
}
