import type { Gravite, Volumes } from '../../catalogue/back-office.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Demande } from './demande.ts'
import type { DecisionGarde } from './gardes.ts'
import type { Refus } from './refus.ts'

export type Issue =
  | { readonly etat: 'publiee'; readonly version: string }
  | { readonly etat: 'inchangee'; readonly version: string }
  | { readonly etat: 'essai' }
  | ({ readonly etat: 'refusee' } & Refus)
  | ({ readonly etat: 'echouee' } & Refus)
  | ({ readonly etat: 'interrompue' } & Refus)

export interface NombreAnomalies {
  readonly code: string
  readonly gravite: Gravite
  readonly nombre: number
}

/** Ce qu'une importation a fait, ou aurait fait ; gardé dans `flux.execution`, quelle que soit l'issue. */
export interface CompteRendu {
  readonly execution: string
  readonly demande: Demande
  readonly sha256?: string
  readonly octets?: number
  /** Jour où la source dit avoir écrit le flux. */
  readonly exporteLe?: Jour
  readonly debut: Date
  readonly fin: Date
  readonly issue: Issue
  readonly volumes: Volumes
  /** Les plus nombreuses d'abord. */
  readonly anomalies: readonly NombreAnomalies[]
  /** Ce qu'ont mesuré les gardes ; vide si le flux n'a pas pu être comparé. */
  readonly gardes: readonly DecisionGarde[]
}

export const AUCUN_VOLUME: Volumes = {
  lues: 0,
  creees: 0,
  modifiees: 0,
  republiees: 0,
  inchangees: 0,
  rejetees: 0,
  retirees: 0,
}

/** Vrai si publier changerait quelque chose à ce que voient les visiteurs. */
export function changeQuelqueChose({ creees, modifiees, republiees, retirees }: Volumes): boolean {
  return creees + modifiees + republiees + retirees > 0
}
