import type { Block } from 'payload'
import { lireRecherche } from '../../../src/contenu/socle/domain/recherche-enregistree.ts'
import { LISTES } from '../listes.ts'

const MAUVAISE_RECHERCHE =
  'Collez l’adresse d’une page de résultats du portail : /formations?q=soudeur, /metiers, /agenda?type=salon…'

/** Une liste faite d'une recherche, que le rendu réduit à son moteur et à sa requête : le portail la rejoue à chaque affichage. */
export const liste: Block = {
  slug: 'liste',
  labels: { singular: 'Liste de formations, métiers, aides…', plural: 'Listes' },
  fields: [
    { name: 'titre', type: 'text', label: 'Titre de la liste', required: true, maxLength: 120 },
    {
      name: 'adresse',
      type: 'text',
      label: 'Adresse de la recherche',
      required: true,
      maxLength: 1000,
      admin: {
        description:
          'Faites la recherche sur le portail, puis collez ici l’adresse de la page : résultats d’un catalogue, actualités ou agenda. La liste reste à jour d’elle-même.',
      },
      validate: (adresse: unknown) =>
        typeof adresse === 'string' && lireRecherche(adresse, LISTES) !== undefined
          ? true
          : MAUVAISE_RECHERCHE,
    },
    {
      name: 'nombre',
      type: 'number',
      label: 'Nombre de résultats',
      required: true,
      defaultValue: 6,
      min: 3,
      max: 12,
      admin: { description: 'De 3 à 12 ; un lien mène à tous les résultats.' },
    },
  ],
}
