import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  LIBELLES_TYPES_RESSOURCE,
  type Ressource,
} from '../../../contenu/index.ts'
import { motsDeHtml } from '../../../kernel/texte-de-html.ts'
import type { Moteur } from '../../domain/moteur.ts'
import type { CarteRessource } from '../cartes-de-contenu.ts'
import { libelleDe } from '../libelle-de.ts'
import { PARTOUT } from '../partout.ts'

/** Les ressources pour s'orienter et se préparer. */
export const moteurRessources = {
  id: 'ressources',
  libelles: { singulier: 'ressource', pluriel: 'ressources', feminin: true },
  numero: ({ id }) => id,
  titre: ({ titre }) => titre,
  champs: [
    { id: 'titre', libelle: 'Titre', poids: 8, nature: 'texte', texte: ({ titre }) => titre },
    { id: 'resume', libelle: 'Résumé', poids: 4, nature: 'texte', texte: ({ resume }) => resume },
    { id: 'themes', libelle: 'Thème et type', poids: 3, nature: 'texte', texte: themes },
    { id: 'texte', libelle: 'Texte', poids: 1, nature: 'texte', texte: ({ html }) => motsDeHtml(html) },
  ],
  facettes: [
    {
      id: 'theme',
      libelle: 'Thème',
      libelleValeur: libelleDe(LIBELLES_THEMES),
      portee: 'source',
      valeurs: (ressource) => ressource.themes,
    },
    {
      id: 'profil',
      libelle: 'Vous êtes',
      libelleValeur: libelleDe(LIBELLES_PROFILS),
      ordre: Object.keys(LIBELLES_PROFILS),
      portee: 'source',
      valeurs: ({ profils }) => profils,
    },
    {
      id: 'type',
      libelle: 'Type',
      libelleValeur: libelleDe(LIBELLES_TYPES_RESSOURCE),
      ordre: Object.keys(LIBELLES_TYPES_RESSOURCE),
      portee: 'source',
      valeurs: ({ type }) => [type],
    },
    {
      id: 'format',
      libelle: 'Format',
      libelleValeur: libelleDe(LIBELLES_FORMATS),
      ordre: Object.keys(LIBELLES_FORMATS),
      portee: 'source',
      valeurs: ({ format }) => [format],
    },
  ],
  occurrences: () => PARTOUT,
  occurrencesRequises: false,
  priorite: () => false,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'intitule', libelle: 'Titre, de A à Z' },
  ],
  carte: carteRessource,
  suggestions: ({ titre }) => [{ libelle: titre, type: 'ressource' }],
  motsVides: ['ressource', 'ressources'],
} as const satisfies Moteur<Ressource, CarteRessource>

function themes({ themes: cles, profils, type }: Ressource): string {
  const libelles = [
    ...cles.map((cle) => LIBELLES_THEMES[cle]),
    ...profils.map((cle) => LIBELLES_PROFILS[cle]),
  ]
  return [...libelles, LIBELLES_TYPES_RESSOURCE[type]].join(' ')
}

function carteRessource({
  id,
  titre,
  resume,
  type,
  format,
  profils,
  datePublication,
  dureeMinutes,
}: Ressource): CarteRessource {
  return {
    numero: id,
    titre,
    resume,
    type: LIBELLES_TYPES_RESSOURCE[type],
    format: LIBELLES_FORMATS[format],
    profils: profils.map((cle) => LIBELLES_PROFILS[cle]),
    datePublication,
    ...(dureeMinutes === undefined ? {} : { dureeMinutes }),
  }
}
