import { LIBELLES_MENUS } from '../../../src/contenu/menu/domain/menus.ts'
import { MENUS } from '../../../src/contenu/menu/genre.ts'
import { STRUCTUREL } from '../../acces/index.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champsLien } from '../../champs/lien.ts'
import { champListe } from '../../champs/liste.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { menusParDefaut } from './par-defaut.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les liens ajoutés aux menus du portail. */
export const menus = genreEditorial({
  slug: 'menus',
  genre: MENUS,
  droits: STRUCTUREL,
  libelles: libelles('un menu', 'Menus'),
  groupe: GROUPES.portail,
  champTitre: 'identifiant',
  colonnes: ['identifiant', '_status', 'updatedAt'],
  champs: (liables) => [
    identifiantParmi('Menu', LIBELLES_MENUS),
    champListe('liens', {
      libelle: 'Liens',
      un: 'un lien',
      plusieurs: 'liens',
      nommeePar: 'libelle',
      champs: champsLien(liables),
      aide: 'Dans l’ordre du menu. Les rubriques de recherche et les pages légales y sont déjà.',
    }),
  ],
  traduire: async (document, outils) => traduire(document, await lireAdresses(document.liens ?? [], outils)),
  tri: 'identifiant',
  recherche: ['identifiant'],
  aide: 'Les liens que vous ajoutez au menu principal et au pied de page.',
  uneParValeur: true,
  reprendre: reprendre,
  parDefaut: menusParDefaut,
})
