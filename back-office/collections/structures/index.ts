import { lecteurStructures, relireStructure } from '../../../src/contenu/back-office.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import { controler } from '../controler.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { champServices, champsCoordonnees, champsLateraux, champsPresentation } from './champs.ts'
import { traduire } from './traduire.ts'

/** Les structures d'accompagnement et leurs services. */
export const structures = completer(
  collectionEditoriale<DocumentDe<'structures'>>({
    slug: 'structures',
    type: 'structure',
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
    relire: relireStructure,
    traduire: async (document) => traduire(document),
  }),
  {
    tri: 'nom',
    recherche: ['nom', 'commune', 'codePostal', 'identifiant'],
    aide: 'Où se faire accompagner. Une fiche de l’équipe passe avant celle du fichier data·inclusion.',
    avantEnregistrement: controler<'structures'>(traduire, lecteurStructures),
  },
)
