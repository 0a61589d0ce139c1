import type { EtatDesChiffres } from './etat-des-chiffres.ts'

/** Une offre d'emploi, sans aucune donnée de contact. */
export interface Offre {
  readonly id: string
  readonly intitule: string
  readonly entreprise?: string
  readonly lieu?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly distanceKm?: number
  readonly contrat: string
  readonly alternance?: boolean
  /** Texte libre de l'employeur : « Mensuel de 2500,00 Euros à 3500,00 Euros ». */
  readonly salaire?: string
  readonly publieeLe: Date
  /** Page de l'offre chez France Travail. */
  readonly urlOrigine: string
}

export interface OffresTrouvees {
  readonly etat: EtatDesChiffres
  readonly releveLe?: Date
  readonly demonstration: boolean
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly parPage: number
  readonly offres: readonly Offre[]
}
