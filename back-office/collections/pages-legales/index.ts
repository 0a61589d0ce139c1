import { lecturePagesLegales } from '../../../src/contenu/back-office.ts'
import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champCorps, champTitre } from '../../champs/textes.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champDeclaration, champEcoConception, champMentions } from './champs.ts'
import { traduire } from './traduire.ts'

/** Les pages légales. */
export const pagesLegales = completer(
  collectionEditoriale<DocumentDe<'pages-legales'>>({
    slug: 'pages-legales',
    type: 'page-legale',
    libelles: libelles('une page légale', 'Pages légales'),
    groupe: GROUPES.portail,
    champTitre: 'titre',
    colonnes: ['titre', '_status', 'identifiant', 'updatedAt'],
    champs: [
      identifiantParmi('Page', LIBELLES_PAGES_LEGALES),
      champTitre(),
      champCorps('Texte ajouté à la page', false, 'Le gabarit de la page dit déjà ce que la loi demande.'),
      champDeclaration,
      champMentions,
      champEcoConception,
    ],
    relire: lecturePagesLegales.relire,
    traduire: async (document, outils) =>
      traduire(document, { html: await rendreCorps(document.corps, outils) }),
  }),
  {
    tri: 'titre',
    recherche: ['titre', 'identifiant'],
    aide: 'Mentions légales, données personnelles, accessibilité, éco-conception : une page de chaque.',
    uneParValeur: true,
  },
)
