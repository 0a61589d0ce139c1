/** Clés et libellés des dispositifs : filtres, étiquettes et schéma des fichiers s'en déduisent. */
const NATURES = {
  'cout-formation': 'Le coût de la formation',
  remuneration: 'Un revenu pendant la formation',
  'frais-annexes': 'Transport, logement, repas, garde',
  materiel: 'Le matériel',
  'aide-employeur': 'Une aide à l’employeur',
  service: 'Un conseil ou un accompagnement',
} as const

const FINANCEURS = {
  region: 'Région',
  etat: 'État',
  cpf: 'Mon compte formation',
  'france-travail': 'France Travail',
  opco: 'Opérateur de compétences (OPCO)',
  'transitions-pro': 'Transitions Pro',
  agefiph: 'Agefiph',
  departement: 'Département',
  europe: 'Union européenne',
  faf: 'Fonds d’assurance formation',
  employeur: 'Employeur',
  autre: 'Autre financeur',
} as const

const PUBLICS = {
  'demandeur-emploi': 'En recherche d’emploi',
  salarie: 'Salarié',
  independant: 'Indépendant ou chef d’entreprise',
  'agent-public': 'Agent public',
  etudiant: 'Étudiant ou élève',
  apprenti: 'Apprenti',
  jeune: 'Jeune de moins de 30 ans',
  handicap: 'En situation de handicap',
  employeur: 'Employeur',
  'tout-public': 'Tout public',
} as const

const STATUTS = {
  actif: 'Vérifié',
  a_confirmer: 'À confirmer',
  suspendu: 'Suspendu',
  archive: 'Archivé',
} as const

export type Nature = keyof typeof NATURES
export type FinanceurDispositif = keyof typeof FINANCEURS
export type PublicDispositif = keyof typeof PUBLICS
export type StatutDispositif = keyof typeof STATUTS

export const LIBELLES_NATURES: Readonly<Record<Nature, string>> = NATURES
export const LIBELLES_FINANCEURS: Readonly<Record<FinanceurDispositif, string>> = FINANCEURS
export const LIBELLES_PUBLICS_DISPOSITIF: Readonly<Record<PublicDispositif, string>> = PUBLICS
export const LIBELLES_STATUTS: Readonly<Record<StatutDispositif, string>> = STATUTS
