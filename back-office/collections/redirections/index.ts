import { REDIRECTIONS } from '../../../src/contenu/redirection/genre.ts'
import { type Droits, ECRIVENT, EDITORIAL } from '../../acces/index.ts'
import { champCase, champTexte } from '../../champs/textes.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { champDe, validerVers } from './champs.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Une recherche sans résultat peut devenir une redirection : le gestionnaire la prépare, un responsable la publie. */
const DROITS: Droits = {
  ...EDITORIAL,
  creer: [...ECRIVENT, 'gestionnaire-donnees'],
  modifier: [...ECRIVENT, 'gestionnaire-donnees'],
}

/** Les anciennes adresses et celles d'aujourd'hui. */
export const redirections = genreEditorial({
  slug: 'redirections',
  genre: REDIRECTIONS,
  droits: DROITS,
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
  traduire: async (document) => traduire(document),
  tri: 'identifiant',
  recherche: ['identifiant', 'vers'],
  aide: 'Mènent d’une ancienne adresse, suivie depuis un favori ou un autre site, à la bonne page.',
  reprendre: reprendre,
})
