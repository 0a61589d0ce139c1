/** Seconde porte du domaine financement, sans ses pages : de quoi indexer les dispositifs. */
export { cheminDispositif } from './chemin.ts'
export { type Dispositif, derniereVerification } from './domain/dispositif.ts'
export {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from './domain/vocabulaire.ts'
export { creerDispositifs } from './genre.ts'
