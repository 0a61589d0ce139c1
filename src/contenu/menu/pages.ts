import { rendre } from '../../gabarit/index.ts'
import { PageApercuDeReglage } from '../socle/web/apercu.page.tsx'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { MENUS } from './genre.ts'

export const menus = {
  ...MENUS,
  apercu: apercuDe(MENUS, ({ liens }, { contexte }) =>
    rendre(contexte, PageApercuDeReglage, {
      titre: 'Liens du menu',
      lignes: liens.map(({ libelle, adresse }) => `${libelle} : ${adresse}`),
    }),
  ),
}
