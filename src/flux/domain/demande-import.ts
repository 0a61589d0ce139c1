import type { Issue } from './compte-rendu.ts'
import { estForcable } from './gardes.ts'

export const PROVENANCES = ['televerse', 'reception'] as const
/** D'où vient le fichier : envoyé par le navigateur, ou déposé dans la boîte de réception du serveur. */
export type Provenance = (typeof PROVENANCES)[number]

export type EtapeDemande = 'essai' | 'publication'

export type EtatDemande =
  | 'en-attente'
  | 'essai-en-cours'
  | 'essai-fait'
  | 'publication-en-cours'
  | 'terminee'
  | 'refusee'
  | 'echouee'
  | 'annulee'

/** Une demande d'import manuel : toujours un essai d'abord, puis, à la demande, la publication du même fichier. */
export interface DemandeImport {
  readonly id: string
  readonly fichier: string
  readonly provenance: Provenance
  /** Nom du fichier dans le dossier de sa provenance. */
  readonly nomStocke: string
  readonly octets: number
  readonly demandeur: string
  readonly partiel: boolean
  readonly forcer: boolean
  readonly motif?: string
  readonly etape: EtapeDemande
  readonly etat: EtatDemande
  readonly annulationDemandee: boolean
  readonly reprises: number
  readonly sha256?: string
  readonly code?: string
  readonly phrase?: string
  readonly avancee?: string
  readonly lues: number
  readonly octetsLus: number
  readonly creeeLe: Date
  readonly modifieeLe: Date
  readonly termineeLe?: Date
  /** Exécutions qui l'ont servie, de la première à la dernière. */
  readonly executions: readonly string[]
}

const ACTIFS: readonly EtatDemande[] = ['en-attente', 'essai-en-cours', 'essai-fait', 'publication-en-cours']

/** Vrai tant qu'elle occupe la place : une seule demande à la fois. */
export function estActive({ etat }: Pick<DemandeImport, 'etat'>): boolean {
  return ACTIFS.includes(etat)
}

export function estEnCours({ etat }: Pick<DemandeImport, 'etat'>): boolean {
  return etat === 'essai-en-cours' || etat === 'publication-en-cours'
}

/** Vrai si l'essai a été refusé par une garde qui se passe outre : la publication peut être forcée, avec un motif. */
export function peutEtreForcee({ etat, code }: Pick<DemandeImport, 'etat' | 'code'>): boolean {
  return etat === 'refusee' && estForcable(code)
}

/** Part du fichier déjà lue, de 0 à 1. */
export function partLue({ octets, octetsLus }: Pick<DemandeImport, 'octets' | 'octetsLus'>): number {
  return octets === 0 ? 0 : Math.min(1, octetsLus / octets)
}

/** Formations attendues dans tout le fichier, d'après ce qui en est lu ; absent tant que trop peu est lu. */
export function totalEstime({
  lues,
  ...lecture
}: Pick<DemandeImport, 'lues' | 'octets' | 'octetsLus'>): number | undefined {
  const part = partLue(lecture)
  return part < PART_MINIMALE || lues === 0 ? undefined : Math.round(lues / part)
}

const PART_MINIMALE = 0.02

/** Comment finit une étape : l'état de la demande et ce qu'il faut en dire. */
export interface FinEtape {
  readonly etat: EtatDemande
  readonly code?: string
  readonly phrase?: string
}

/** L'état de la demande après une exécution. */
export function finDEtape(issue: Issue): FinEtape {
  switch (issue.etat) {
    case 'essai':
      return { etat: 'essai-fait' }
    case 'publiee':
    case 'inchangee':
      return { etat: 'terminee' }
    case 'refusee':
      return { etat: 'refusee', code: issue.code, phrase: issue.phrase }
    case 'echouee':
      return { etat: 'echouee', code: issue.code, phrase: issue.phrase }
    case 'interrompue':
      return { etat: 'annulee', code: issue.code, phrase: issue.phrase }
  }
}
