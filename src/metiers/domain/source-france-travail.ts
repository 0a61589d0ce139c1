import type { ChiffreDePeriode, SalairesDeFamille, TerritoireMarche } from './marche.ts'
import type { Offre } from './offre.ts'
import type { ReponseFranceTravail } from './releve.ts'

/** Un métier dans un territoire. */
export interface Sujet {
  readonly codeRome: string
  readonly territoire: TerritoireMarche
}

export const INDICATEURS = ['offres', 'demandeurs', 'embauches', 'difficulte'] as const

export type Indicateur = (typeof INDICATEURS)[number]

/** Les chiffres d'une nomenclature (`TOFF`, `ABC`, `PERSPECTIVE`), du plus ancien au plus récent. */
export interface Serie {
  readonly nomenclature: string
  readonly chiffres: readonly ChiffreDePeriode[]
}

export interface DemandeDOffres {
  readonly codeRome: string
  /** Code du lieu : `31555`, `D31`, `R76` ; absent : la France entière. */
  readonly lieu?: string | undefined
  /** Autour d'une commune, kilomètres. */
  readonly rayonKm: number
  /** Rang, à partir de 0, d'une page de `OFFRES_PAR_APPEL` offres. */
  readonly rang: number
}

export interface PageDOffres {
  readonly total: number
  readonly offres: readonly Offre[]
}

/** Offres d'emploi v2 : offres d'un appel au plus, et dernier rang atteignable plus un. */
export const OFFRES_PAR_APPEL = 150
export const OFFRES_ATTEIGNABLES = 3_150

/** Les services de France Travail. Une panne est une exception ; l'absence de donnée, une réponse. */
export interface SourceFranceTravail {
  readonly indicateur: (
    indicateur: Indicateur,
    sujet: Sujet,
  ) => Promise<ReponseFranceTravail<readonly Serie[]>>
  readonly salaires: (sujet: Sujet) => Promise<ReponseFranceTravail<readonly SalairesDeFamille[]>>
  readonly offres: (demande: DemandeDOffres) => Promise<ReponseFranceTravail<PageDOffres>>
}
