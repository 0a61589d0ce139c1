import type { Pool } from 'pg'
import type { Jour } from '../../../src/kernel/jour.ts'
import type { IdMesure } from '../../../src/qualite/back-office.ts'

export const CHEMIN = '/admin/donnees/qualite'
export const EXPORT = '/admin/api/donnees/qualite'

/** Ce que l'écran demande. */
export interface DemandeQualite {
  readonly pool: Pool
  readonly jour: Jour
  readonly lire: (nom: string) => string
  /** Adresse publique du portail, sans barre finale. */
  readonly urlPublique: string
  /** Vide : tous. */
  readonly organisme: string
  readonly mesure?: IdMesure
}
