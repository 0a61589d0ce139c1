/** Porte des référentiels pour le back-office : le vocabulaire seul, sans les fichiers ni la base. */
export { departementDeInsee, departementsDeRegion, libelleRegion } from './domain/departements.ts'
export { libelleNiveau, NIVEAUX } from './domain/niveaux.ts'
