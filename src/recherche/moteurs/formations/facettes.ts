import { libelleCpf, libelleVoie, STATUTS_CPF, VOIES } from '../../../catalogue/back-office.ts'
import { cheminDuMot } from '../../../gabarit/navigation.ts'
import {
  domaineDeFormacode,
  FAMILLES_FINANCEUR,
  FAMILLES_PUBLIC,
  libelleDepartement,
  libelleDomaine,
  libelleFamillePublic,
  libelleNiveau,
  NIVEAUX,
  niveauDeCodeLheo,
} from '../../../referentiels/index.ts'
import type { Facette, Occurrence } from '../../domain/moteur.ts'
import { AIDE_NIVEAUX } from '../aide-niveaux.ts'
import { DUREES, libelleDuree } from './durees.ts'
import type { FormationDuJour } from './formation-du-jour.ts'
import { libelleFinancement } from './libelle-financement.ts'
import { A_DISTANCE, libelleModalite, MODALITES } from './modalites.ts'

const ALTERNANCES: ReadonlyMap<string, string> = new Map([
  ['apprentissage', 'Apprentissage'],
  ['contrat-pro', 'Contrat de professionnalisation'],
])

const libelleNiveauDeValeur = (valeur: string): string => {
  const niveau = NIVEAUX.find((connu) => connu === valeur)
  return niveau === undefined ? valeur : libelleNiveau(niveau)
}

const libelleStatutCpf = (valeur: string): string => {
  const statut = STATUTS_CPF.find((connu) => connu === valeur)
  return statut === undefined ? valeur : libelleCpf[statut]
}

const libelleVoieDeValeur = (valeur: string): string => {
  const voie = VOIES.find((connue) => connue === valeur)
  return voie === undefined ? valeur : libelleVoie[voie]
}

const niveau = (code: string | undefined): readonly string[] => {
  const lu = code === undefined ? undefined : niveauDeCodeLheo(code)
  return lu === undefined ? [] : [lu]
}

const domaines = (formation: FormationDuJour): readonly string[] => {
  const codes = formation.domaine.formacodes.map(({ code }) => domaineDeFormacode(code)?.code)
  return [...new Set(codes.filter((code) => code !== undefined))]
}

const attribut = (id: string) => (occurrence: Occurrence) => occurrence.attributs?.[id] ?? []

const oui = (vrai: boolean): readonly string[] => (vrai ? ['oui'] : [])

const caseACocher = (libelleOui: string) => ({ ordre: ['oui'], libelleValeur: () => libelleOui })

const departement = ({ departement: code, aDistance }: Occurrence): readonly string[] =>
  aDistance ? [A_DISTANCE] : code === undefined ? [] : [code]

/** Filtres du moteur Formations, dans l'ordre d'affichage. Ceux d'une action se vérifient sur la même session. */
export const facettesFormations: readonly Facette<FormationDuJour>[] = [
  {
    id: 'financement',
    libelle: 'Financement',
    libelleValeur: libelleFinancement,
    ordre: FAMILLES_FINANCEUR,
    portee: 'occurrence',
    valeurs: attribut('financement'),
  },
  {
    id: 'cpf',
    libelle: 'Compte personnel de formation',
    libelleValeur: libelleStatutCpf,
    ordre: STATUTS_CPF,
    portee: 'source',
    valeurs: ({ cpf }) => (cpf === undefined ? [] : [cpf]),
  },
  {
    id: 'alternance',
    libelle: 'Alternance',
    libelleValeur: (valeur) => ALTERNANCES.get(valeur) ?? valeur,
    ordre: [...ALTERNANCES.keys()],
    portee: 'occurrence',
    valeurs: attribut('alternance'),
  },
  {
    id: 'departement',
    libelle: 'Département',
    libelleValeur: (valeur) => (valeur === A_DISTANCE ? 'À distance' : libelleDepartement(valeur)),
    partout: A_DISTANCE,
    portee: 'occurrence',
    valeurs: departement,
  },
  {
    id: 'voie',
    libelle: 'Initiale ou continue',
    aide: { libelle: 'Quelle différence ?', chemin: cheminDuMot('voies') },
    libelleValeur: libelleVoieDeValeur,
    ordre: VOIES,
    portee: 'occurrence',
    valeurs: attribut('voie'),
  },
  {
    id: 'modalite',
    libelle: 'Modalité',
    libelleValeur: libelleModalite,
    ordre: MODALITES,
    portee: 'occurrence',
    valeurs: attribut('modalite'),
  },
  { id: 'domaine', libelle: 'Domaine', libelleValeur: libelleDomaine, portee: 'source', valeurs: domaines },
  {
    id: 'niveau-sortie',
    libelle: 'Niveau de sortie',
    aide: AIDE_NIVEAUX,
    libelleValeur: libelleNiveauDeValeur,
    ordre: NIVEAUX,
    portee: 'source',
    valeurs: ({ niveauSortie }) => niveau(niveauSortie),
  },
  {
    id: 'niveau-entree',
    libelle: 'Niveau d’entrée',
    aide: AIDE_NIVEAUX,
    libelleValeur: libelleNiveauDeValeur,
    ordre: NIVEAUX,
    portee: 'source',
    valeurs: ({ niveauEntree }) => niveau(niveauEntree),
  },
  {
    id: 'certifiante',
    libelle: 'Certification',
    ...caseACocher('Formation certifiante'),
    portee: 'source',
    valeurs: ({ certifiante }) => oui(certifiante),
  },
  {
    id: 'duree',
    libelle: 'Durée',
    libelleValeur: libelleDuree,
    ordre: DUREES,
    portee: 'occurrence',
    valeurs: attribut('duree'),
  },
  {
    id: 'entree-permanente',
    libelle: 'Entrée permanente',
    ...caseACocher('Entrées et sorties permanentes'),
    portee: 'occurrence',
    valeurs: ({ permanente }) => oui(permanente),
  },
  {
    id: 'public',
    libelle: 'Public',
    libelleValeur: libelleFamillePublic,
    ordre: FAMILLES_PUBLIC,
    portee: 'occurrence',
    valeurs: attribut('public'),
  },
  {
    id: 'metier',
    libelle: 'Métier',
    libelleValeur: (code) => code,
    cachee: true,
    valeursDe: 'metiers',
    portee: 'source',
    valeurs: ({ domaine }) => [...new Set(domaine.rome.map(({ code }) => code))],
  },
  {
    id: 'handicap',
    libelle: 'Accessibilité',
    ...caseACocher('Lieu accessible aux personnes handicapées'),
    portee: 'occurrence',
    valeurs: attribut('handicap'),
  },
]
