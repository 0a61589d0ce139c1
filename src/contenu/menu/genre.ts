import { declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import type { Menu } from './domain/menu.ts'
import { LIBELLES_MENUS } from './domain/menus.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'menu',
  dossier: 'menus',
  schema: DONNEES,
  texteExige: false,
  identifiants: LIBELLES_MENUS,
  titre: () => 'Menu',
  valeur: (donnees, { id }): Menu => ({ id, ...donnees }),
})

/** Les liens ajoutés aux menus, et ce qui change à leurs rubriques. */
export const MENUS = {
  ...genre,
  memoire: (publiees: readonly PublicationLue[]) => {
    const menus = lireValeurs(publiees, genre.lire)
    const liens = (voulu: Menu['id']) => menus.find(({ id }) => id === voulu)?.liens ?? []
    const rubriquesDuMenu = menus.find(({ id }) => id === 'principal')?.rubriques ?? []
    return { menus: { principal: liens('principal'), pied: liens('pied') }, rubriquesDuMenu }
  },
}
