import { lecteurRessources, relireRessource } from '../../../src/contenu/back-office.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champCorps, champResume, champTitre } from '../../champs/textes.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import { controler } from '../controler.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champsLateraux, champsOrigine } from './champs.ts'
import { traduire } from './traduire.ts'

/** Les ressources pour s'orienter et se préparer. */
export const ressources = completer(
  collectionEditoriale<DocumentDe<'ressources'>>({
    slug: 'ressources',
    type: 'ressource',
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
    relire: relireRessource,
    traduire: async (document, outils) =>
      traduire(document, { html: await rendreCorps(document.corps, outils) }),
  }),
  {
    tri: '-datePublication',
    recherche: ['titre', 'resume', 'auteur', 'identifiant'],
    aide: 'Guides, vidéos, jeux, outils… pour s’orienter ou préparer une candidature.',
    avantEnregistrement: controler<'ressources'>(traduire, lecteurRessources),
  },
)
