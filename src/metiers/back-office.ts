/** Seconde porte des métiers, sans ses pages : de quoi les indexer. */
export { creerMetiers, type Metiers } from './adapters/metiers.pg.ts'
export { nomenclatureDuRome } from './adapters/rome/nomenclature.ts'
export { separerGenres, termesDeRecherche } from './domain/genres.ts'
export type { Metier } from './domain/metier.ts'
export { GRANDS_DOMAINES, libelleGrandDomaine } from './domain/rome/grands-domaines.ts'
export { NIVEAUX_DE_TENSION, type NiveauDeTension, type Tension } from './domain/tension.ts'
export { type Appellations, creerAppellations } from './usecases/appellations.ts'
export { cheminMetier } from './web/chemins.ts'
