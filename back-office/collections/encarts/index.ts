import { lectureEncarts } from '../../../src/contenu/back-office.ts'
import { LIBELLES_EMPLACEMENTS_ENCART } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { groupeLien } from '../../champs/lien.ts'
import { champSelection } from '../../champs/selection.ts'
import { champOrdre, champPhrases, champTitre } from '../../champs/textes.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import type { DocumentDe } from '../document.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { traduire } from './traduire.ts'

/** Les encarts de l'accueil. */
export const encarts = completer(
  collectionEditoriale<DocumentDe<'encarts'>>({
    slug: 'encarts',
    type: 'encart',
    libelles: libelles('un encart', 'Encarts de l’accueil'),
    groupe: GROUPES.portail,
    champTitre: 'titre',
    colonnes: ['titre', '_status', 'emplacement', 'ordre'],
    champs: [
      champTitre(),
      champPhrases('texte', { libelle: 'Texte', obligatoire: true, aide: 'Une à deux phrases.' }),
      groupeLien('lien', 'Lien'),
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
    relire: lectureEncarts.relire,
    traduire: async (document, outils) =>
      traduire(document, {
        image: await lireImage(document.image, outils.req),
        adresses: await lireAdresses(document.lien ? [document.lien] : [], outils),
      }),
  }),
  {
    tri: 'ordre',
    recherche: ['titre', 'texte', 'identifiant'],
    aide: 'Les messages mis en avant sur l’accueil ; programmez leur publication et leur retrait.',
  },
)
