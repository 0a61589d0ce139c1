import { lectureRedirections } from '../../../src/contenu/back-office.ts'
import { champCase, champTexte } from '../../champs/textes.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { champDe, validerVers } from './champs.ts'
import { traduire } from './traduire.ts'

/** Les anciennes adresses et celles d'aujourd'hui. */
export const redirections = completer(
  collectionEditoriale<DocumentDe<'redirections'>>({
    slug: 'redirections',
    type: 'redirection',
    libelles: libelles('une redirection', 'Redirections'),
    groupe: GROUPES.portail,
    champTitre: 'identifiant',
    colonnes: ['identifiant', 'vers', '_status', 'permanente'],
    champs: [
      champDe,
      {
        ...champTexte('vers', {
          libelle: 'Nouvelle adresse',
          obligatoire: true,
          aide: 'Chemin du portail (/formations) ou adresse complète (https://…).',
          exemple: '/formations',
        }),
        validate: validerVers,
      },
      {
        ...champCase('permanente', {
          libelle: 'Redirection permanente',
          aide: 'À décocher si l’ancienne adresse doit revenir un jour : les navigateurs retiennent une permanente.',
        }),
        defaultValue: true,
      },
    ],
    relire: lectureRedirections.relire,
    traduire: async (document) => traduire(document),
  }),
  {
    tri: 'identifiant',
    recherche: ['identifiant', 'vers'],
    aide: 'Mènent d’une ancienne adresse, suivie depuis un favori ou un autre site, à la bonne page.',
  },
)
