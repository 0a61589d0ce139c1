import {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_STATUTS,
} from '../../../src/financement/domain/vocabulaire.ts'
import { DISPOSITIFS } from '../../../src/financement/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champSelection } from '../../champs/selection.ts'
import { champTexte } from '../../champs/textes.ts'
import { controler } from '../controler.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champsAQui, champsDemarches, champsDescription, champsSources } from './champs.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les dispositifs d'aide et de financement. */
export const dispositifs = genreEditorial({
  slug: 'dispositifs',
  genre: DISPOSITIFS,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('un dispositif', 'Dispositifs de financement'),
  groupe: GROUPES.catalogues,
  champTitre: 'nom',
  colonnes: ['nom', '_status', 'statut', 'financeur', 'nature', 'updatedAt'],
  champs: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Description', fields: champsDescription },
        { label: 'À qui', fields: champsAQui },
        { label: 'Démarches', fields: champsDemarches },
        { label: 'Montant et sources', fields: champsSources },
      ],
    },
    champIdentifiant('nom'),
    champSelection('statut', {
      libelle: 'Vérification',
      libelles: LIBELLES_STATUTS,
      obligatoire: true,
      defaut: 'a_confirmer',
      aide: '« Vérifié » demande une source avec l’extrait relu et sa date.',
      laterale: true,
    }),
    champSelection('nature', {
      libelle: 'Ce qui est financé',
      libelles: LIBELLES_NATURES,
      obligatoire: true,
      laterale: true,
    }),
    champSelection('financeur', {
      libelle: 'Financeur',
      libelles: LIBELLES_FINANCEURS,
      obligatoire: true,
      laterale: true,
    }),
    champTexte('organisme', {
      libelle: 'Organisme',
      obligatoire: true,
      aide: 'Nom exact de qui décide et verse, région comprise : « Transitions Pro » ne suffit pas.',
      laterale: true,
    }),
  ],
  traduire: async (document, outils) =>
    traduire(document, { html: await rendreCorps(document.corps, outils) }),
  tri: 'nom',
  recherche: ['nom', 'resume', 'organisme', 'identifiant'],
  aide: 'Un montant n’est publié qu’avec l’extrait de la source qui le prouve et la date où il a été relu.',
  avantEnregistrement: controler<'dispositifs'>(traduire, DISPOSITIFS),
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
