import { RESSOURCES } from '../../../src/contenu/ressource/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champCorps, champResume, champTitre } from '../../champs/textes.ts'
import { controler } from '../controler.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champsLateraux, champsOrigine } from './champs.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les ressources pour s'orienter et se préparer. */
export const ressources = genreEditorial({
  slug: 'ressources',
  genre: RESSOURCES,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('une ressource', 'Ressources'),
  groupe: GROUPES.catalogues,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'type', 'themes', 'profils', 'datePublication'],
  champs: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Contenu', fields: [champTitre(), champResume, champCorps()] },
        { label: 'Origine et document', fields: champsOrigine },
      ],
    },
    champIdentifiant(),
    ...champsLateraux,
  ],
  traduire: async (document, outils) =>
    traduire(document, { html: await rendreCorps(document.corps, outils) }),
  tri: '-datePublication',
  recherche: ['titre', 'resume', 'auteur', 'identifiant'],
  aide: 'Guides, vidéos, jeux, outils… pour s’orienter ou préparer une candidature.',
  avantEnregistrement: controler<'ressources'>(traduire, RESSOURCES),
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
