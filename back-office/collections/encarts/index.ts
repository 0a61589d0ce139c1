import { LIBELLES_EMPLACEMENTS_ENCART } from '../../../src/contenu/encart/domain/emplacements.ts'
import { ENCARTS } from '../../../src/contenu/encart/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { groupeLien } from '../../champs/lien.ts'
import { champSelection } from '../../champs/selection.ts'
import { champOrdre, champPhrases, champTitre } from '../../champs/textes.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les encarts de l'accueil. */
export const encarts = genreEditorial({
  slug: 'encarts',
  genre: ENCARTS,
  droits: EDITORIAL,
  nom: 'encart d’accueil',
  libelles: libelles('un encart', 'Encarts de l’accueil'),
  groupe: GROUPES.portail,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'emplacement', 'ordre'],
  champs: (liables) => [
    champTitre(),
    champPhrases('texte', { libelle: 'Texte', obligatoire: true, aide: 'Une à deux phrases.' }),
    groupeLien('lien', 'Lien', liables),
    champImage,
    champIdentifiant(),
    champSelection('emplacement', {
      libelle: 'Emplacement',
      libelles: LIBELLES_EMPLACEMENTS_ENCART,
      obligatoire: true,
      laterale: true,
    }),
    champOrdre('Place parmi les encarts du même emplacement, la plus petite d’abord.'),
  ],
  traduire: async (document, outils) =>
    traduire(document, {
      image: await lireImage(document.image, outils.req),
      adresses: await lireAdresses(document.lien ? [document.lien] : [], outils),
    }),
  tri: 'ordre',
  recherche: ['titre', 'texte', 'identifiant'],
  aide: 'Les messages mis en avant sur l’accueil ; programmez leur publication et leur retrait.',
  reprendre: reprendre,
})
