import { creerPublications } from '../../../contenu/back-office.ts'
import {
  cheminDispositif,
  creerDispositifs,
  type Dispositif,
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from '../../../financement/back-office.ts'
import { plierLesMots } from '../../../kernel/plier.ts'
import { motsDeHtml } from '../../../kernel/texte-de-html.ts'
import { libelleNiveau, NIVEAUX } from '../../../referentiels/index.ts'
import { AIDE_NIVEAUX } from '../aide-niveaux.ts'
import { libelleDe } from '../libelle-de.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { PARTOUT } from '../partout.ts'
import { sourceDePublications } from '../source-de-publications.ts'
import { type CarteFinancement, carteFinancement } from './carte.ts'
import { vueCarteFinancement } from './carte.view.ts'

/** Les dispositifs de financement ; à pertinence égale, ceux de la région passent devant. */
export const financements: MoteurDuPortail<'financements', Dispositif, CarteFinancement> = {
  id: 'financements',
  libelles: { singulier: 'financement', pluriel: 'financements', feminin: false },
  numero: ({ id }) => id,
  titre: ({ nom }) => nom,
  champs: [
    {
      id: 'nom',
      libelle: 'Nom',
      poids: 8,
      force: 'titre',
      nature: 'texte',
      texte: ({ nom, sigles }) => [nom, ...sigles].join(' '),
    },
    {
      id: 'organisme',
      libelle: 'Organisme',
      poids: 4,
      force: 'fort',
      nature: 'texte',
      texte: ({ organisme }) => organisme,
    },
    {
      id: 'resume',
      libelle: 'Résumé',
      poids: 3,
      force: 'fort',
      nature: 'texte',
      texte: ({ resume }) => resume,
    },
    { id: 'pour', libelle: 'Pour qui, pour quoi', poids: 2, force: 'fort', nature: 'texte', texte: pourQui },
    { id: 'detail', libelle: 'Détail', poids: 1, force: 'faible', nature: 'texte', texte: detail },
  ],
  facettes: [
    {
      id: 'public',
      libelle: 'Vous êtes',
      libelleValeur: libelleDe(LIBELLES_PUBLICS_DISPOSITIF),
      ordre: Object.keys(LIBELLES_PUBLICS_DISPOSITIF),
      portee: 'source',
      valeurs: ({ publics }) => publics,
    },
    {
      id: 'nature',
      libelle: 'Pour quoi',
      libelleValeur: libelleDe(LIBELLES_NATURES),
      ordre: Object.keys(LIBELLES_NATURES),
      portee: 'source',
      valeurs: ({ nature }) => [nature],
    },
    {
      id: 'financeur',
      libelle: 'Qui finance',
      libelleValeur: libelleDe(LIBELLES_FINANCEURS),
      portee: 'source',
      valeurs: ({ financeur }) => [financeur],
    },
    {
      id: 'territoire',
      libelle: 'Territoire',
      libelleValeur: (valeur) => (valeur === 'region' ? 'Propre à la région' : 'Toute la France'),
      ordre: ['region', 'national'],
      portee: 'source',
      valeurs: ({ territoire }) => [territoire.type],
    },
    {
      id: 'niveau',
      libelle: 'Niveau visé',
      aide: AIDE_NIVEAUX,
      libelleValeur: (valeur) => {
        const niveau = NIVEAUX.find((connu) => connu === valeur)
        return niveau === undefined ? valeur : libelleNiveau(niveau)
      },
      ordre: NIVEAUX,
      portee: 'source',
      valeurs: ({ niveaux }) => niveaux,
    },
    {
      id: 'statut',
      libelle: 'Fiche',
      libelleValeur: libelleDe(LIBELLES_STATUTS),
      ordre: Object.keys(LIBELLES_STATUTS),
      portee: 'source',
      valeurs: ({ statut }) => [statut],
    },
  ],
  occurrences: () => PARTOUT,
  occurrencesRequises: false,
  priorite: ({ territoire }) => territoire.type === 'region',
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'nom', libelle: 'Nom, de A à Z' },
  ],
  carte: carteFinancement,
  vueDeCarte: vueCarteFinancement,
  suggestions: ({ nom, sigles }) => [{ libelle: nomEtSigles(nom, sigles), type: 'financement' }],
  motsVides: [
    'financement',
    'financements',
    'financer',
    'finance',
    'financee',
    'financees',
    'aide',
    'aides',
    'dispositif',
    'dispositifs',
  ],
  icone: 'euro',
  question: 'Quel financement cherchez-vous ?',
  angle: 'pour qui, pour quoi, démarches et sources',
  centrale: true,
  dansUnTexte: true,
  rss: true,
  voie: 'contenus',
  duJour: false,
  source: (pool) => sourceDePublications(creerDispositifs(creerPublications(pool)), cheminDispositif),
}

/** « Projet de transition professionnelle (PTP) » ; un sigle déjà dans le nom n'y est pas redit. */
function nomEtSigles(nom: string, sigles: readonly string[]): string {
  const dits = ` ${plierLesMots(nom)} `
  return [
    nom,
    ...sigles.filter((sigle) => !dits.includes(` ${plierLesMots(sigle)} `)).map((sigle) => `(${sigle})`),
  ].join(' ')
}

function pourQui({ publics, nature, financeur }: Dispositif): string {
  const libelles = publics.map((cle) => LIBELLES_PUBLICS_DISPOSITIF[cle])
  return [...libelles, LIBELLES_NATURES[nature], LIBELLES_FINANCEURS[financeur]].join(' ')
}

function detail({ html, conditionsTexte, demarches }: Dispositif): string {
  return [motsDeHtml(html), ...conditionsTexte, ...demarches.map(({ etape }) => etape)].join(' ')
}
