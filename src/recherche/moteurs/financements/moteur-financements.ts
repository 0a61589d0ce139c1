import {
  type Dispositif,
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from '../../../financement/index.ts'
import { motsDeHtml } from '../../../kernel/texte-de-html.ts'
import { libelleNiveau, NIVEAUX } from '../../../referentiels/index.ts'
import type { Moteur } from '../../domain/moteur.ts'
import type { CarteFinancement } from '../cartes-de-contenu.ts'
import { libelleDe } from '../libelle-de.ts'
import { PARTOUT } from '../partout.ts'

/** Les dispositifs de financement ; à pertinence égale, ceux de la région passent devant. */
export const moteurFinancements = {
  id: 'financements',
  libelles: { singulier: 'financement', pluriel: 'financements', feminin: false },
  numero: ({ id }) => id,
  titre: ({ nom }) => nom,
  champs: [
    {
      id: 'nom',
      libelle: 'Nom',
      poids: 8,
      nature: 'texte',
      texte: ({ nom, sigles }) => [nom, ...sigles].join(' '),
    },
    { id: 'organisme', libelle: 'Organisme', poids: 4, nature: 'texte', texte: ({ organisme }) => organisme },
    { id: 'resume', libelle: 'Résumé', poids: 3, nature: 'texte', texte: ({ resume }) => resume },
    { id: 'pour', libelle: 'Pour qui, pour quoi', poids: 2, nature: 'texte', texte: pourQui },
    { id: 'detail', libelle: 'Détail', poids: 1, nature: 'texte', texte: detail },
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
  suggestions: ({ nom, sigles }) => [nom, ...sigles].map((libelle) => ({ libelle, type: 'financement' })),
  motsVides: ['financement', 'financements', 'financer', 'aide', 'aides', 'dispositif', 'dispositifs'],
} as const satisfies Moteur<Dispositif, CarteFinancement>

function pourQui({ publics, nature, financeur }: Dispositif): string {
  const libelles = publics.map((cle) => LIBELLES_PUBLICS_DISPOSITIF[cle])
  return [...libelles, LIBELLES_NATURES[nature], LIBELLES_FINANCEURS[financeur]].join(' ')
}

function detail({ html, conditionsTexte, demarches }: Dispositif): string {
  return [motsDeHtml(html), ...conditionsTexte, ...demarches.map(({ etape }) => etape)].join(' ')
}

function carteFinancement(dispositif: Dispositif): CarteFinancement {
  const { id, nom, resume, nature, organisme, publics, territoire, statut } = dispositif
  return {
    numero: id,
    nom,
    resume,
    nature: LIBELLES_NATURES[nature],
    organisme,
    publics: publics.map((cle) => LIBELLES_PUBLICS_DISPOSITIF[cle]),
    regional: territoire.type === 'region',
    aConfirmer: statut === 'a_confirmer',
  }
}
