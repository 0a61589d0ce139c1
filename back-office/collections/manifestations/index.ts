import type { Tab } from 'payload'
import { LIBELLES_TYPES_MANIFESTATION } from '../../../src/contenu/agenda/domain/types-de-manifestation.ts'
import { MANIFESTATIONS } from '../../../src/contenu/agenda/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { champSelection } from '../../champs/selection.ts'
import { champCase, champCorps, champResume, champTitre } from '../../champs/textes.ts'
import { champProfils, champThemes } from '../../champs/vocabulaire.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { champsDates, champsLieu, champsVenir } from './champs.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

const contenu: Tab = { label: 'Contenu', fields: [champTitre(), champResume, champCorps(), champImage] }

/** Les manifestations de l'agenda. */
export const manifestations = genreEditorial({
  slug: 'manifestations',
  genre: MANIFESTATIONS,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('une manifestation', 'Agenda'),
  groupe: GROUPES.actualites,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'debut', 'type', 'profils', 'enLigne', 'annulee'],
  champs: [
    {
      type: 'tabs',
      tabs: [
        contenu,
        { label: 'Dates', fields: champsDates },
        { label: 'Lieu', fields: champsLieu },
        { label: 'Venir', fields: champsVenir },
      ],
    },
    champIdentifiant(),
    champSelection('type', {
      libelle: 'Type',
      libelles: LIBELLES_TYPES_MANIFESTATION,
      obligatoire: true,
      laterale: true,
    }),
    champProfils,
    champThemes,
    champCase('annulee', {
      libelle: 'Annulée',
      aide: 'La manifestation reste à l’agenda, signalée comme annulée.',
      laterale: true,
    }),
  ],
  traduire: async (document, outils) =>
    traduire(document, {
      html: await rendreCorps(document.corps, outils),
      image: await lireImage(document.image, outils.req),
    }),
  tri: '-debut',
  recherche: ['titre', 'resume', 'lieu.commune', 'organisateur', 'identifiant'],
  aide: 'Journées portes ouvertes, salons, réunions d’information… Une manifestation passée quitte l’agenda d’elle-même.',
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
