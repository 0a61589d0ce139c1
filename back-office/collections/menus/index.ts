import type { Field } from 'payload'
import { LIBELLES_MENUS } from '../../../src/contenu/menu/domain/menus.ts'
import { MENUS } from '../../../src/contenu/menu/genre.ts'
import { LIBELLES_DU_MENU, PLACES } from '../../../src/gabarit/navigation.ts'
import { STRUCTUREL } from '../../acces/index.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champsLien } from '../../champs/lien.ts'
import { champListe } from '../../champs/liste.ts'
import { champSelection } from '../../champs/selection.ts'
import { champTexte } from '../../champs/textes.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { menusParDefaut } from './par-defaut.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

const LISTE_DES_RUBRIQUES = champListe('rubriques', {
  libelle: 'Rubriques de l’en-tête',
  un: 'une rubrique',
  plusieurs: 'rubriques',
  nommeePar: 'rubrique',
  champs: [
    champSelection('rubrique', { libelle: 'Rubrique', libelles: LIBELLES_DU_MENU, obligatoire: true }),
    champTexte('libelle', { libelle: 'Nom affiché', aide: 'Vide : son nom d’origine.' }),
    champSelection('place', { libelle: 'Place', libelles: PLACES, obligatoire: true, defaut: 'barre' }),
  ],
  aide: 'Seulement celles que vous renommez, déplacez ou retirez : elles passent devant, dans l’ordre de cette liste.',
})

/** Le pied de page suit l'en-tête : seul le menu principal les règle. */
const RUBRIQUES: Field = {
  ...LISTE_DES_RUBRIQUES,
  validate: sansDoublon,
  admin: { ...LISTE_DES_RUBRIQUES.admin, condition: (donnees) => donnees.identifiant === 'principal' },
}

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
    RUBRIQUES,
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
  aide: 'Les rubriques de l’en-tête, et les liens que vous ajoutez au menu principal et au pied de page.',
  uneParValeur: true,
  reprendre: reprendre,
  parDefaut: menusParDefaut,
})

/** Une rubrique ne se règle qu'une fois. */
function sansDoublon(reglees: unknown): true | string {
  const vues = Array.isArray(reglees) ? reglees.map(({ rubrique }) => rubrique) : []
  return new Set(vues).size === vues.length || 'Une rubrique est réglée deux fois : gardez une seule ligne.'
}
