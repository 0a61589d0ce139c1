import type { EtatDesChiffres } from './etat-des-chiffres.ts'
import type { OffresTrouvees } from './offre.ts'

/** Ce que France Travail publie du marché du travail, et ce que le portail en garde. */
export interface MarcheDuTravail {
  readonly marche: (codeRome: string, territoire: TerritoireMarche) => Promise<Marche>
  readonly offres: (codeRome: string, demande: DemandeOffres) => Promise<OffresTrouvees>
}

export interface TerritoireMarche {
  readonly type: 'bassin' | 'departement' | 'region' | 'france'
  readonly code: string
  readonly libelle: string
}

/** Les chiffres d'un métier dans un territoire. */
export interface Marche {
  readonly territoire: TerritoireMarche
  readonly etat: EtatDesChiffres
  readonly releveLe?: Date
  readonly demonstration: boolean
  /** Du plus ancien au plus récent. */
  readonly offres: readonly ChiffreDePeriode[]
  /** Catégories A, B et C. */
  readonly demandeurs: readonly ChiffreDePeriode[]
  /** Catégorie A seule : sans aucune activité. */
  readonly demandeursA: readonly ChiffreDePeriode[]
  readonly embauches: readonly ChiffreDePeriode[]
  /** Difficulté à recruter, de 1 à 5. */
  readonly difficulte: readonly ChiffreDePeriode[]
  readonly salaires: readonly SalairesDeFamille[]
}

export interface ChiffreDePeriode {
  /** `2026T1`, `2025`. */
  readonly periode: string
  /** `null` : non diffusable. */
  readonly valeur: number | null
}

/** Salaires mensuels bruts d'une famille de métiers (FAP), en euros. */
export interface SalairesDeFamille {
  readonly fap: string
  readonly libelle: string
  readonly annee: string
  readonly debut: number | null
  readonly experimente: number | null
  readonly moyen: number | null
}

export interface DemandeOffres {
  /** Code du lieu : `31555`, `D31`, `R76`. */
  readonly lieu?: string | undefined
  readonly rayonKm: number
  readonly page: number
}
