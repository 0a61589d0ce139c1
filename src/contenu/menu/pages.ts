import { rendre } from '../../gabarit/index.ts'
import { LIBELLES_DU_MENU, PLACES } from '../../gabarit/navigation.ts'
import { PageApercuDeReglage } from '../socle/web/apercu.page.tsx'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { MENUS } from './genre.ts'

export const menus = {
  ...MENUS,
  apercu: apercuDe(MENUS, ({ liens, rubriques }, { contexte }) =>
    rendre(contexte, PageApercuDeReglage, {
      titre: 'Liens du menu',
      lignes: [
        ...rubriques.map(
          ({ rubrique, libelle, place }) => `${libelle ?? LIBELLES_DU_MENU[rubrique]} : ${PLACES[place]}`,
        ),
        ...liens.map(({ libelle, adresse }) => `${libelle} : ${adresse}`),
      ],
    }),
  ),
}
