import type { Anomalie } from './anomalies.ts'
import type { Formation } from './formation.ts'

/** Ce qu'un flux apporte pour un enregistrement, avant toute publication. */
export type LigneArrivee = FormationNouvelle | FormationConnue | EnregistrementRejete

interface Origine {
  /** Place dans le flux, à partir de 1. */
  readonly rang: number
  /** Ligne du fichier où l'enregistrement commence. */
  readonly ligne: number
}

/** Contenu nouveau ou différent de ce qui est publié. */
export interface FormationNouvelle extends Origine {
  readonly type: 'nouvelle'
  readonly empreinte: string
  readonly formation: Formation
  readonly anomalies: readonly Anomalie[]
}

/** Même empreinte que ce que la base connaît : le contenu n'a pas été relu. */
export interface FormationConnue extends Origine {
  readonly type: 'connue'
  readonly numero: string
  readonly empreinte: string
}

export interface EnregistrementRejete extends Origine {
  readonly type: 'rejet'
  readonly numero?: string
  /** Numéro de l'organisme en cause, s'il a pu être lu. */
  readonly organisme?: string
  readonly anomalies: readonly Anomalie[]
}

/** Effet de l'arrivage sur ce qui est publié. `lues` est la somme des autres, moins `retirees`. */
export interface Volumes {
  readonly lues: number
  readonly creees: number
  readonly modifiees: number
  readonly republiees: number
  readonly inchangees: number
  /** Rejets et numéros en double. */
  readonly rejetees: number
  /** Publiées jusque-là, absentes d'un flux complet. */
  readonly retirees: number
}

export interface Comparaison {
  readonly volumes: Volumes
  /** Formations publiées avant cet arrivage. */
  readonly publiees: number
}

/** Une table de travail qui reçoit un flux, pour le comparer au catalogue, puis le publier d'un seul coup. */
export interface Arrivage {
  readonly recevoir: (lignes: AsyncIterable<LigneArrivee>) => Promise<void>
  /** `complet` : ce que le flux n'apporte pas sera retiré. */
  readonly comparer: (complet: boolean) => Promise<Comparaison>
  /** Publie en une transaction et rend la version ; celle d'avant si rien ne change. */
  readonly publier: (publication: PublicationDArrivage) => Promise<string>
}

export interface PublicationDArrivage {
  readonly complet: boolean
  readonly instant: Date
  /** Écritures à faire dans la même transaction, juste avant sa validation. */
  readonly avantValidation: (version: string) => Promise<void>
}
