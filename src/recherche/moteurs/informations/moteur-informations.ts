import {
  cheminInformation,
  type Information,
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  LIBELLES_TYPES_INFORMATION,
  ouEnLettres,
  profilsConcernes,
  quandEnLettres,
} from '../../../contenu/index.ts'
import { jourDuMoment } from '../../../kernel/moment.ts'
import type { Moteur, Occurrence } from '../../domain/moteur.ts'
import type { CarteInformation } from '../cartes-de-contenu.ts'
import { libelleDe } from '../libelle-de.ts'
import { PARTOUT } from '../partout.ts'

const libelleTheme = libelleDe(LIBELLES_THEMES)

/** Ce que l'équipe rédige : actualités, manifestations à venir, pages infos+, questions fréquentes. */
export const moteurInformations = {
  id: 'informations',
  libelles: {
    singulier: 'actualité, rendez-vous ou page',
    pluriel: 'actualités, rendez-vous et pages',
    feminin: true,
  },
  numero,
  titre: ({ titre }) => titre,
  champs: [
    { id: 'titre', libelle: 'Titre', poids: 8, nature: 'texte', texte: ({ titre }) => titre },
    { id: 'resume', libelle: 'Résumé', poids: 4, nature: 'texte', texte: ({ resume }) => resume },
    {
      id: 'themes',
      libelle: 'Thème et type',
      poids: 3,
      nature: 'texte',
      texte: ({ themes, type }) => [...themes.map(libelleTheme), LIBELLES_TYPES_INFORMATION[type]].join(' '),
    },
    {
      id: 'lieu',
      libelle: 'Lieu',
      poids: 3,
      nature: 'nom',
      texte: ({ manifestation }) => [manifestation?.lieu?.nom, manifestation?.lieu?.commune].join(' '),
    },
    { id: 'texte', libelle: 'Texte', poids: 1, nature: 'texte', texte: ({ texte }) => texte },
  ],
  facettes: [
    {
      id: 'type',
      libelle: 'Type',
      libelleValeur: libelleDe(LIBELLES_TYPES_INFORMATION),
      ordre: Object.keys(LIBELLES_TYPES_INFORMATION),
      portee: 'source',
      valeurs: ({ type }) => [type],
    },
    {
      id: 'profil',
      libelle: 'Vous êtes',
      libelleValeur: libelleDe(LIBELLES_PROFILS_VISITEUR),
      ordre: Object.keys(LIBELLES_PROFILS_VISITEUR),
      portee: 'source',
      valeurs: ({ profils }) => profilsConcernes(profils),
    },
    {
      id: 'theme',
      libelle: 'Thème',
      libelleValeur: libelleTheme,
      portee: 'source',
      valeurs: ({ themes }) => themes,
    },
  ],
  occurrences,
  occurrencesRequises: true,
  priorite: () => false,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'intitule', libelle: 'Titre, de A à Z' },
  ],
  carte,
  suggestions: ({ titre, type }) => [
    { libelle: titre, type: LIBELLES_TYPES_INFORMATION[type].toLocaleLowerCase('fr') },
  ],
  motsVides: [],
} as const satisfies Moteur<Information, CarteInformation>

function numero({ type, id }: Information): string {
  return `${type}-${id}`
}

/** Une manifestation est montrée jusqu'à son dernier jour ; sans position, aucun rayon ne l'écarte. */
function occurrences({ manifestation }: Information): readonly Occurrence[] {
  if (manifestation === undefined) return PARTOUT
  const { debut, fin, lieu, enLigne } = manifestation
  const { latitude, longitude } = lieu ?? {}
  const situee = latitude !== undefined && longitude !== undefined
  return [
    {
      debut: jourDuMoment(debut),
      visibleJusquau: jourDuMoment(fin),
      permanente: false,
      ouverte: true,
      aDistance: enLigne || !situee,
      ...(situee ? { latitude, longitude } : {}),
    },
  ]
}

function carte(information: Information): CarteInformation {
  const { titre, resume, type, datePublication, manifestation } = information
  const { latitude, longitude } = manifestation?.lieu ?? {}
  return {
    numero: numero(information),
    titre,
    resume,
    chemin: cheminInformation(information),
    type: LIBELLES_TYPES_INFORMATION[type],
    annulee: manifestation?.annulee === true,
    ...(datePublication === undefined ? {} : { datePublication }),
    ...(manifestation === undefined
      ? {}
      : { quand: quandEnLettres(manifestation), ou: ouEnLettres(manifestation) }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  }
}
