import type { Field } from 'payload'
import { PAGES_INFOS } from '../../../src/contenu/infos/genre.ts'
import { slug } from '../../../src/kernel/slug.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { champJour } from '../../champs/jour.ts'
import {
  avecTitrePropose,
  champCorps,
  champOrdre,
  champResume,
  champTexte,
  champTitre,
} from '../../champs/textes.ts'
import { champProfils, champThemes } from '../../champs/vocabulaire.ts'
import { corpsDe } from '../corps.ts'
import { documentDe } from '../documents.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { identifiantDe, validerParent, validerSegment } from './arbre.ts'
import { parentsDAbord } from './ordre-des-pages.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

const champSegment: Field = {
  ...champTexte('segment', {
    libelle: 'Dernière partie de l’adresse',
    obligatoire: true,
    aide: 'Déduite du titre si elle est vide : « bourses » donne /infos/…/bourses.',
    laterale: true,
  }),
  validate: validerSegment,
  hooks: {
    beforeValidate: [
      ({ value, data }) =>
        typeof value === 'string' && value !== '' ? value : data?.titre ? slug(data.titre) : value,
    ],
  },
}

const champParent: Field = {
  name: 'parent',
  type: 'relationship',
  relationTo: 'pages-infos',
  label: 'Page au-dessus',
  validate: validerParent,
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  admin: {
    position: 'sidebar',
    description: 'La page devient une de ses sous-pages : adresse et fil d’Ariane s’en déduisent.',
  },
}

/** Les pages infos+, rangées en arbre. */
export const pagesInfos = genreEditorial({
  slug: 'pages-infos',
  genre: PAGES_INFOS,
  droits: EDITORIAL,
  liable: 'partout',
  nom: 'page d’information',
  libelles: libelles('une page infos+', 'Pages infos+'),
  groupe: GROUPES.pages,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'parent', 'ordre', 'profils', 'themes'],
  champs: [
    avecTitrePropose(champTitre()),
    champResume,
    champCorps(),
    champImage,
    champIdentifiant(),
    champParent,
    champSegment,
    champOrdre('Place parmi ses sœurs, la plus petite d’abord ; à égalité, l’ordre alphabétique.'),
    champProfils,
    champThemes,
    champJour('dateMaj', { libelle: 'Mise à jour le', laterale: true }),
  ],
  traduire: async (document, outils) =>
    traduire(document, {
      html: await rendreCorps(document.corps, outils),
      image: await lireImage(document.image, outils.req),
      parent: await identifiantDe(document.parent, outils.req),
    }),
  tri: 'titre',
  recherche: ['titre', 'resume', 'segment', 'identifiant'],
  aide: 'Les pages d’information, par profil et par thème, avec leurs sous-pages.',
  reprendre: async (page, payload) =>
    reprendre(
      page,
      corpsDe(page.html),
      page.parent === undefined ? undefined : await documentDe(payload, 'pages-infos', page.parent),
    ),
  ordonner: parentsDAbord,
})
