import {
  cheminRessource,
  creerPublications,
  creerRessources,
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  LIBELLES_TYPES_RESSOURCE,
  type Ressource,
} from '../../../contenu/back-office.ts'
import { motsDeHtml } from '../../../kernel/texte-de-html.ts'
import { libelleDe } from '../libelle-de.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { PARTOUT } from '../partout.ts'
import { sourceDePublications } from '../source-de-publications.ts'
import { type CarteRessource, carteRessource } from './carte.ts'
import { vueCarteRessource } from './carte.view.ts'

/** Les ressources pour s'orienter et se préparer. */
export const ressources: MoteurDuPortail<'ressources', Ressource, CarteRessource> = {
  id: 'ressources',
  libelles: { singulier: 'ressource', pluriel: 'ressources', feminin: true },
  numero: ({ id }) => id,
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
    { id: 'themes', libelle: 'Thème et type', poids: 3, force: 'fort', nature: 'texte', texte: themes },
    {
      id: 'texte',
      libelle: 'Texte',
      poids: 1,
      force: 'faible',
      nature: 'texte',
      texte: ({ html }) => motsDeHtml(html),
    },
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
  vueDeCarte: vueCarteRessource,
  suggestions: ({ titre }) => [{ libelle: titre, type: 'ressource' }],
  motsVides: ['ressource', 'ressources'],
  icone: 'book-open',
  question: 'Quelle ressource cherchez-vous ?',
  angle: 'guides, fiches, vidéos et outils pour s’orienter',
  centrale: true,
  dansUnTexte: true,
  rss: true,
  orienter: { facettes: { theme: 'orientation' }, selonLesMots: true },
  voie: 'contenus',
  duJour: false,
  source: (pool) => sourceDePublications(creerRessources(creerPublications(pool)), cheminRessource),
}

function themes({ themes: cles, profils, type }: Ressource): string {
  const libelles = [
    ...cles.map((cle) => LIBELLES_THEMES[cle]),
    ...profils.map((cle) => LIBELLES_PROFILS[cle]),
  ]
  return [...libelles, LIBELLES_TYPES_RESSOURCE[type]].join(' ')
}
