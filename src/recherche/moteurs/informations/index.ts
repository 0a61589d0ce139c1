import {
  creerInformations,
  creerPublications,
  type Information,
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  LIBELLES_TYPES_INFORMATION,
  profilsConcernes,
} from '../../../contenu/back-office.ts'
import { jourDuMoment } from '../../../kernel/moment.ts'
import { libelleDepartement } from '../../../referentiels/index.ts'
import type { Occurrence } from '../../domain/moteur.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import { libelleDe } from '../libelle-de.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { PARTOUT } from '../partout.ts'
import { type CarteInformation, carteInformation, numeroDInformation } from './carte.ts'
import { vueCarteInformation } from './carte.view.ts'
import { sourceInformations } from './source.ts'

/** Parmi les départements, celui de ce qui n'est nulle part en particulier. */
const SANS_LIEU = 'sans-lieu'

const libelleTheme = libelleDe(LIBELLES_THEMES)

/** Ce que l'équipe rédige : actualités, manifestations à venir, pages infos+, questions fréquentes. */
export const informations: MoteurDuPortail<'informations', Information, CarteInformation> = {
  id: 'informations',
  libelles: {
    singulier: 'actualité, rendez-vous ou page',
    pluriel: 'actualités, rendez-vous et pages',
    feminin: true,
  },
  numero: numeroDInformation,
  titre: ({ titre }) => titre,
  champs: [
    { id: 'titre', libelle: 'Titre', poids: 8, force: 'titre', nature: 'texte', texte: ({ titre }) => titre },
    {
      id: 'resume',
      libelle: 'Résumé',
      poids: 4,
      force: 'fort',
      nature: 'texte',
      texte: ({ resume }) => resume,
    },
    {
      id: 'themes',
      libelle: 'Thème et type',
      poids: 3,
      force: 'fort',
      nature: 'texte',
      texte: ({ themes, type }) => [...themes.map(libelleTheme), LIBELLES_TYPES_INFORMATION[type]].join(' '),
    },
    {
      id: 'lieu',
      libelle: 'Lieu',
      poids: 3,
      force: 'fort',
      nature: 'nom',
      texte: ({ manifestation }) => [manifestation?.lieu?.nom, manifestation?.lieu?.commune].join(' '),
    },
    {
      id: 'texte',
      libelle: 'Texte',
      poids: 1,
      force: 'faible',
      nature: 'texte',
      texte: ({ texte }) => texte,
    },
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
    {
      id: 'departement',
      libelle: 'Département',
      libelleValeur: (valeur) =>
        valeur === SANS_LIEU ? 'Sans lieu, ou en ligne' : libelleDepartement(valeur),
      partout: SANS_LIEU,
      portee: 'source',
      valeurs: ({ manifestation }) => [departementDe(manifestation) ?? SANS_LIEU],
    },
  ],
  /** Une page ou une actualité vaut à toute date ; une manifestation, à la sienne. */
  dates: { du: 'debut-du', au: 'debut-au', legende: 'Date de l’événement', quoi: 'événements' },
  occurrences,
  occurrencesRequises: true,
  priorite: () => false,
  horsLieu: 'sans lieu, ou en ligne',
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'intitule', libelle: 'Titre, de A à Z' },
  ],
  carte: carteInformation,
  vueDeCarte: vueCarteInformation,
  suggestions: ({ titre, type }) => [
    { libelle: titre, type: LIBELLES_TYPES_INFORMATION[type].toLocaleLowerCase('fr') },
  ],
  motsVides: ['evenement', 'evenements', 'manifestation', 'manifestations'],
  icone: 'calendar-days',
  question: 'Quelle information cherchez-vous ?',
  angle: 'actualités, dates de l’agenda, pages et questions fréquentes',
  auPlanDuSite: 'Chercher dans les actualités, l’agenda et les pages',
  centrale: true,
  dansUnTexte: true,
  rss: false,
  orienter: { q: 'orientation', selonLesMots: true },
  voie: 'contenus',
  duJour: true,
  source: (pool) => sourceInformations(creerInformations(creerPublications(pool))),
}

function departementDe(manifestation: Information['manifestation']): string | undefined {
  const lieu = manifestation?.enLigne === false ? manifestation.lieu : undefined
  return lieu && departementDAdresse(lieu)
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
