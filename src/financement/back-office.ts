/** Seconde porte du domaine financement, sans ses pages : relire un dispositif, et les indexer. */
export { creerDispositifs } from './adapters/dispositifs.ts'
export { dispositifDePublication, lecteurDispositifs, relireDispositif } from './adapters/lire-dispositif.ts'
export type { Dispositif } from './domain/dispositif.ts'
export {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from './domain/vocabulaire.ts'
