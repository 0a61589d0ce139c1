import { GRANDS_DOMAINES, libelleGrandDomaine } from '../../../metiers/back-office.ts'
import { libelleDepartement, libelleNiveau, NIVEAUX } from '../../../referentiels/index.ts'
import type { Facette } from '../../domain/moteur.ts'
import type { MetierIndexe } from './metier-indexe.ts'
import { libelleTension, VALEURS_DE_TENSION, valeurDeTension } from './tension.ts'

/** Les six types d'intérêts professionnels de John L. Holland. */
const RIASEC: ReadonlyMap<string, string> = new Map([
  ['R', 'Réaliste : fabriquer, réparer'],
  ['I', 'Investigateur : comprendre, analyser'],
  ['A', 'Artistique : créer, imaginer'],
  ['S', 'Social : aider, accompagner'],
  ['E', 'Entreprenant : convaincre, diriger'],
  ['C', 'Conventionnel : organiser, classer'],
])

const oui = (vrai: boolean): readonly string[] => (vrai ? ['oui'] : [])
const caseACocher = (libelleOui: string) => ({ ordre: ['oui'], libelleValeur: () => libelleOui })

const libelleNiveauDeValeur = (valeur: string): string => {
  const niveau = NIVEAUX.find((connu) => connu === valeur)
  return niveau === undefined ? valeur : libelleNiveau(niveau)
}

/** Filtres du moteur Métiers, dans l'ordre d'affichage. */
export const facettesMetiers: readonly Facette<MetierIndexe>[] = [
  {
    id: 'grand-domaine',
    libelle: 'Grand domaine',
    libelleValeur: libelleGrandDomaine,
    ordre: [...GRANDS_DOMAINES.keys()],
    portee: 'source',
    valeurs: ({ metier }) => [metier.grandDomaine.code],
  },
  {
    id: 'formations',
    libelle: 'Formations',
    ...caseACocher('Avec des formations dans la région'),
    portee: 'source',
    valeurs: ({ nombreFormations }) => oui(nombreFormations > 0),
  },
  {
    id: 'departement',
    libelle: 'Formations dans le département',
    libelleValeur: libelleDepartement,
    portee: 'source',
    valeurs: ({ departements }) => departements,
  },
  {
    id: 'niveau',
    libelle: 'Niveau d’accès',
    libelleValeur: libelleNiveauDeValeur,
    ordre: NIVEAUX,
    portee: 'source',
    valeurs: ({ metier }) => metier.niveauxAcces,
  },
  {
    id: 'sans-diplome',
    libelle: 'Sans diplôme',
    ...caseACocher('Accessible sans diplôme'),
    portee: 'source',
    valeurs: ({ metier }) => oui(metier.sansDiplome),
  },
  {
    id: 'tension',
    libelle: 'Difficulté à recruter',
    libelleValeur: libelleTension,
    ordre: VALEURS_DE_TENSION,
    portee: 'source',
    valeurs: ({ tension }) => (tension === undefined ? [] : [valeurDeTension(tension)]),
  },
  {
    id: 'riasec',
    libelle: 'Ce que vous aimez faire',
    libelleValeur: (valeur) => RIASEC.get(valeur) ?? valeur,
    ordre: [...RIASEC.keys()],
    portee: 'source',
    valeurs: ({ metier: { riasec } }) =>
      [riasec.majeur, riasec.mineur].filter((lettre) => lettre !== undefined),
  },
  {
    id: 'transition',
    libelle: 'Transitions',
    libelleValeur: (valeur) => (valeur === 'ecologique' ? 'Transition écologique' : 'Transition numérique'),
    ordre: ['ecologique', 'numerique'],
    portee: 'source',
    valeurs: ({ metier }) => [
      ...(metier.transitionEcologique ? ['ecologique'] : []),
      ...(metier.transitionNumerique ? ['numerique'] : []),
    ],
  },
  {
    id: 'reglemente',
    libelle: 'Profession réglementée',
    ...caseACocher('Diplôme ou titre exigé par la loi'),
    portee: 'source',
    valeurs: ({ metier }) => oui(metier.emploiReglemente),
  },
]
