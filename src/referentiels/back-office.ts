/** Porte des référentiels pour le back-office : le vocabulaire et une commune, sans les fichiers d'où ils viennent. */
export { type CommuneSaisie, trouverCommuneSaisie } from './adapters/commune-saisie.pg.ts'
export { departementDeInsee, departementsDeRegion, libelleRegion } from './domain/departements.ts'
export { libelleNiveau, NIVEAUX } from './domain/niveaux.ts'
