import { lectureMenus } from '../../../src/contenu/back-office.ts'
import { LIBELLES_MENUS } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champsLien } from '../../champs/lien.ts'
import { champListe } from '../../champs/liste.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { traduire } from './traduire.ts'

/** Les liens ajoutés aux menus du portail. */
export const menus = completer(
  collectionEditoriale<DocumentDe<'menus'>>({
    slug: 'menus',
    type: 'menu',
    libelles: libelles('un menu', 'Menus'),
    groupe: GROUPES.portail,
    champTitre: 'identifiant',
    colonnes: ['identifiant', '_status', 'updatedAt'],
    champs: [
      identifiantParmi('Menu', LIBELLES_MENUS),
      champListe('liens', {
        libelle: 'Liens',
        un: 'un lien',
        plusieurs: 'liens',
        nommeePar: 'libelle',
        champs: champsLien(),
        aide: 'Dans l’ordre du menu. Les rubriques de recherche et les pages légales y sont déjà.',
      }),
    ],
    relire: lectureMenus.relire,
    traduire: async (document, outils) =>
      traduire(document, await lireAdresses(document.liens ?? [], outils)),
  }),
  {
    tri: 'identifiant',
    recherche: ['identifiant'],
    aide: 'Les liens que vous ajoutez au menu principal et au pied de page.',
    uneParValeur: true,
  },
)
