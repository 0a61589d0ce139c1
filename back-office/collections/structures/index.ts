import { STRUCTURES } from '../../../src/contenu/structure/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { controler } from '../controler.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { champServices, champsCoordonnees, champsLateraux, champsPresentation } from './champs.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les structures d'accompagnement et leurs services. */
export const structures = genreEditorial({
  slug: 'structures',
  genre: STRUCTURES,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('une structure', 'Structures d’accompagnement'),
  groupe: GROUPES.catalogues,
  champTitre: 'nom',
  colonnes: ['nom', '_status', 'commune', 'codePostal', 'reseaux', 'dateMaj'],
  champs: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Présentation', fields: champsPresentation },
        { label: 'Coordonnées', fields: champsCoordonnees },
        { label: 'Services', fields: [champServices] },
      ],
    },
    champIdentifiant('nom', 'portail--'),
    ...champsLateraux,
  ],
  traduire: async (document) => traduire(document),
  tri: 'nom',
  recherche: ['nom', 'commune', 'codePostal', 'identifiant'],
  aide: 'Où se faire accompagner. Une fiche de l’équipe passe avant celle du fichier data·inclusion.',
  avantEnregistrement: controler<'structures'>(traduire, STRUCTURES),
  reprendre: reprendre,
})
