/** Porte du domaine financement : les dispositifs d'aide et leurs fiches. */
export { creerDispositifs } from './adapters/dispositifs.ts'
export { dispositifDePublication, lecteurDispositifs } from './adapters/lire-dispositif.ts'
export type { Dispositif } from './domain/dispositif.ts'
export {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from './domain/vocabulaire.ts'
export { htmlApercuDispositif } from './web/apercu-dispositif.ts'
export { enregistrerRoutesFinancement } from './web/financement.routes.ts'
