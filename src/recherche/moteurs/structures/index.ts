import {
  cheminStructure,
  creerStructures,
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
  type Structure,
} from '../../../contenu/back-office.ts'
import { libelleDepartement } from '../../../referentiels/index.ts'
import type { Occurrence } from '../../domain/moteur.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { PARTOUT } from '../partout.ts'
import { sourceDePublications } from '../source-de-publications.ts'
import { type CarteStructure, carteStructure } from './carte.ts'
import { vueCarteStructure } from './carte.view.ts'

/** Parmi les départements, celui des structures qui n'en disent aucun. */
const SANS_ADRESSE = 'sans-adresse'

/** Les structures d'accompagnement, situées à leur accueil. */
export const structures: MoteurDuPortail<'structures', Structure, CarteStructure> = {
  id: 'structures',
  libelles: { singulier: 'structure', pluriel: 'structures', feminin: true },
  numero: ({ id }) => id,
  titre: ({ nom }) => nom,
  champs: [
    { id: 'nom', libelle: 'Nom', poids: 8, force: 'titre', nature: 'nom', texte: ({ nom }) => nom },
    {
      id: 'reseau',
      libelle: 'Réseau',
      poids: 5,
      force: 'fort',
      nature: 'texte',
      texte: ({ reseaux }) => reseaux.map(libelleReseau).join(' '),
    },
    {
      id: 'commune',
      libelle: 'Commune',
      poids: 4,
      force: 'fort',
      nature: 'texte',
      texte: ({ commune = '' }) => commune,
    },
    { id: 'thematiques', libelle: 'Thématiques', poids: 3, force: 'theme', nature: 'texte', texte: themes },
    { id: 'services', libelle: 'Services', poids: 2, force: 'faible', nature: 'texte', texte: services },
    {
      id: 'description',
      libelle: 'Description',
      poids: 1,
      force: 'faible',
      nature: 'texte',
      texte: ({ description = '' }) => description,
    },
  ],
  facettes: [
    {
      id: 'reseau',
      libelle: 'Réseau',
      libelleValeur: libelleReseau,
      portee: 'source',
      valeurs: ({ reseaux }) => reseaux,
    },
    {
      id: 'besoin',
      libelle: 'Votre besoin',
      libelleValeur: libelleFamilleThematique,
      portee: 'source',
      valeurs: ({ thematiques }) => [...new Set(thematiques.map(familleDeThematique))],
    },
    {
      id: 'thematique',
      libelle: 'Plus précisément',
      libelleValeur: libelleThematique,
      portee: 'source',
      valeurs: ({ thematiques }) => thematiques,
    },
    {
      id: 'public',
      libelle: 'Public',
      libelleValeur: libellePublicStructure,
      portee: 'source',
      valeurs: ({ publics }) => publics,
    },
    {
      id: 'accueil',
      libelle: 'Accueil',
      libelleValeur: libelleModeAccueil,
      ordre: ['en-presentiel', 'a-distance'],
      portee: 'source',
      valeurs: ({ modesAccueil }) => modesAccueil,
    },
    {
      id: 'departement',
      libelle: 'Département',
      libelleValeur: (valeur) =>
        valeur === SANS_ADRESSE ? 'Sans adresse connue' : libelleDepartement(valeur),
      partout: SANS_ADRESSE,
      portee: 'source',
      valeurs: (structure) => [departementDe(structure) ?? SANS_ADRESSE],
    },
  ],
  occurrences: accueil,
  occurrencesRequises: false,
  priorite: () => false,
  horsLieu: 'sans adresse connue',
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'nom', libelle: 'Nom, de A à Z' },
  ],
  carte: carteStructure,
  vueDeCarte: vueCarteStructure,
  suggestions: ({ nom, reseaux }) => [
    { libelle: nom, type: 'structure' },
    ...reseaux.map((reseau) => ({ libelle: libelleReseau(reseau), type: 'réseau' })),
  ],
  // Toutes ont des conseillers et prennent des rendez-vous : ces mots n'en distinguent aucune.
  motsVides: [
    'structure',
    'structures',
    'conseiller',
    'conseillere',
    'conseillers',
    'conseilleres',
    'rdv',
    'rendez',
    'rencontrer',
    'gratuit',
    'gratuite',
    'gratuits',
    'gratuites',
    'gratuitement',
  ],
  icone: 'handshake',
  question: 'Qui peut vous aider ?',
  angle: 'services, horaires et contacts près de chez vous',
  centrale: true,
  dansUnTexte: true,
  rss: true,
  orienter: { q: 'orientation' },
  voie: 'contenus',
  duJour: false,
  source: (pool) => sourceDePublications(creerStructures(pool), cheminStructure),
}

function themes({ thematiques, publics }: Structure): string {
  const familles = thematiques.map((cle) => libelleFamilleThematique(familleDeThematique(cle)))
  return [
    ...new Set([...familles, ...thematiques.map(libelleThematique), ...publics.map(libellePublicStructure)]),
  ].join(' ')
}

function services(structure: Structure): string {
  return structure.services.map(({ nom, description }) => `${nom} ${description}`).join(' ')
}

function departementDe({ codeInsee, codePostal }: Structure): string | undefined {
  return departementDAdresse({
    ...(codeInsee === undefined ? {} : { codeInsee }),
    ...(codePostal === undefined ? {} : { codePostal }),
  })
}

/** Une structure sans position n'est écartée d'aucun rayon : mieux vaut la montrer que la cacher. */
function accueil(structure: Structure): readonly Occurrence[] {
  const { latitude, longitude } = structure
  if (latitude === undefined || longitude === undefined) return PARTOUT
  return [{ permanente: true, ouverte: true, aDistance: false, latitude, longitude }]
}
