/** Codes stables des anomalies d'un fichier data·inclusion, et ce qu'elles veulent dire. */
export const ANOMALIES_STRUCTURES = {
  'enregistrement-illisible': 'enregistrement écarté : ce n’est pas un objet',
  'identifiant-absent': 'enregistrement écarté : sans identifiant',
  'nom-absent': 'enregistrement écarté : sans nom',
  'identifiant-en-double': 'enregistrement écarté : identifiant déjà lu dans le fichier',
  'structure-inconnue': 'service écarté : sa structure n’est pas dans le fichier',
  'coordonnees-hors-de-france': 'coordonnées ignorées : hors de France ; celles de la commune sont utilisées',
  'coordonnees-loin-de-la-commune':
    'coordonnées ignorées : loin de la commune ; celles de la commune sont utilisées',
  'commune-inconnue': 'code Insee ignoré : inconnu du code officiel géographique',
  'commune-introuvable':
    'aucune commune, ou plusieurs, à cette adresse : la structure n’est pas sur la carte',
  'adresse-contradictoire':
    'adresse qui se contredit : la commune que deux indications désignent est gardée, à défaut celle du code Insee',
  'encodage-repare': 'encodage confondu : les lettres accentuées ont été rétablies',
  remplissage: 'mot de remplissage, tenu pour absent',
  'valeur-inconnue': 'valeur absente du schéma 1.0.8, gardée telle quelle',
  'courriel-illisible': 'courriel qui n’est pas, de façon certaine, une adresse',
  'telephone-illisible': 'téléphone qui n’est pas un numéro complet : il n’en est pas fait de lien',
  'siret-invalide': 'SIRET ignoré : il n’a pas 14 chiffres, ou sa clé est fausse',
  'adresse-web-illisible': 'adresse web ignorée : illisible',
} as const

export type CodeAnomalieStructure = keyof typeof ANOMALIES_STRUCTURES

export interface AnomalieStructure {
  readonly code: CodeAnomalieStructure
  /** Identifiant, ou rang de l'enregistrement quand il n'en a pas. */
  readonly ou: string
  readonly champ?: string
  readonly valeur?: string
}

export type SignalerAnomalie = (anomalie: AnomalieStructure) => void

/** « dora--1 : coordonnées ignorées : hors de France (latitude, longitude : -20.07, 99.89) ». */
export function ecrireAnomalie({ code, ou, champ, valeur }: AnomalieStructure): string {
  const detail = champ === undefined ? '' : ` (${champ} : ${valeur ?? ''})`
  return `${ou} : ${ANOMALIES_STRUCTURES[code]}${detail}`
}
