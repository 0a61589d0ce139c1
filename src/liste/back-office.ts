/** La porte de la liste sans ses pages : ce qu'un moteur en déclare et en répond. */
export type { Declaration, FacetteDeclaree } from './domain/declaration.ts'
export type { FacetteComptee, Reponse, ValeurComptee } from './domain/executeur.ts'
export type { Requete } from './domain/requete.ts'
export { type FacetteEnMemoire, facetteDe } from './usecases/executeur-en-memoire.ts'
export { surPlace } from './usecases/sur-place.ts'
