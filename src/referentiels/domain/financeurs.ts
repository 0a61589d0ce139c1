/** Familles de financeurs montrées comme filtres, dans l'ordre d'affichage. */
export const FAMILLES_FINANCEUR = [
  'region',
  'france-travail',
  'opco',
  'transitions-pro',
  'agefiph',
  'etat',
  'europe',
  'departement',
  'entreprise',
  'beneficiaire',
  'autre',
] as const

export type FamilleFinanceur = (typeof FAMILLES_FINANCEUR)[number]

interface Financeur {
  readonly libelle: string
  readonly famille: FamilleFinanceur
}

/** dict-financeurs de LHÉO 2.3, noms mis à jour pour l'affichage (Pôle emploi, ACSÉ, Conseil général ont changé de nom). */
const FINANCEURS: ReadonlyMap<string, Financeur> = new Map<string, Financeur>([
  ['0', { libelle: 'Autre financeur', famille: 'autre' }],
  ['2', { libelle: 'Conseil régional', famille: 'region' }],
  ['3', { libelle: 'Fonds social européen (FSE)', famille: 'europe' }],
  ['4', { libelle: 'France Travail', famille: 'france-travail' }],
  ['5', { libelle: 'Entreprise', famille: 'entreprise' }],
  ['6', { libelle: 'Agence nationale de la cohésion des territoires', famille: 'etat' }],
  ['7', { libelle: 'Agefiph', famille: 'agefiph' }],
  ['8', { libelle: 'Conseil départemental', famille: 'departement' }],
  ['9', { libelle: 'Commune', famille: 'autre' }],
  ['10', { libelle: 'Financement personnel', famille: 'beneficiaire' }],
  ['11', { libelle: 'État – ministère chargé de l’emploi', famille: 'etat' }],
  ['12', { libelle: 'État – ministère de l’Éducation nationale', famille: 'etat' }],
  ['13', { libelle: 'État – autre ministère', famille: 'etat' }],
  ['14', { libelle: 'Autre fonds européen', famille: 'europe' }],
  ['15', { libelle: 'Autre collectivité territoriale', famille: 'autre' }],
  ['16', { libelle: 'Opérateur de compétences (OPCO)', famille: 'opco' }],
  ['17', { libelle: 'Transitions Pro', famille: 'transitions-pro' }],
  ['18', { libelle: 'LADOM (outre-mer)', famille: 'etat' }],
  ['19', { libelle: 'État – ministère de l’Intérieur', famille: 'etat' }],
  ['20', { libelle: 'Office français de l’immigration et de l’intégration (OFII)', famille: 'etat' }],
])

const LIBELLES_FAMILLES: Record<FamilleFinanceur, string> = {
  region: 'Région',
  'france-travail': 'France Travail',
  opco: 'Opérateur de compétences (OPCO)',
  'transitions-pro': 'Transitions Pro',
  agefiph: 'Agefiph',
  etat: 'État',
  europe: 'Union européenne',
  departement: 'Département',
  entreprise: 'Entreprise',
  beneficiaire: 'Financement personnel',
  autre: 'Autre financeur',
}

/** Nom d'un financeur pour le visiteur ; un code inconnu ou obsolète (1) est dit « Autre financeur ». */
export function libelleFinanceur(code: string): string {
  return FINANCEURS.get(code)?.libelle ?? 'Autre financeur'
}

/** Famille d'un code de dict-financeurs ; `autre` pour un code inconnu ou obsolète. */
export function familleFinanceur(code: string): FamilleFinanceur {
  return FINANCEURS.get(code)?.famille ?? 'autre'
}

export function libelleFamilleFinanceur(famille: FamilleFinanceur): string {
  return LIBELLES_FAMILLES[famille]
}
