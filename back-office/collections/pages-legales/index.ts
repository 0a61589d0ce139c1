import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/pages-legales/domain/pages-legales.ts'
import { PAGES_LEGALES } from '../../../src/contenu/pages-legales/genre.ts'
import { STRUCTUREL } from '../../acces/index.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champCorps, champTitre } from '../../champs/textes.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champDeclaration, champEcoConception, champMentions } from './champs.ts'
import { pagesLegalesParDefaut } from './par-defaut.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les pages légales. */
export const pagesLegales = genreEditorial({
  slug: 'pages-legales',
  genre: PAGES_LEGALES,
  droits: STRUCTUREL,
  liable: 'dans-un-texte',
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
  traduire: async (document, outils) =>
    traduire(document, { html: await rendreCorps(document.corps, outils) }),
  tri: 'titre',
  recherche: ['titre', 'identifiant'],
  aide: 'Mentions légales, données personnelles, accessibilité, éco-conception : une page de chaque.',
  uneParValeur: true,
  reprendre: (page) => reprendre(page, page.html === '' ? undefined : corpsDe(page.html)),
  parDefaut: pagesLegalesParDefaut,
})
