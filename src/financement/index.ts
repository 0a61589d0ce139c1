/** Porte du domaine financement : les dispositifs d'aide et leurs fiches. */
export { creerDispositifs } from './adapters/dispositifs.ts'
export { dispositifDePublication, lecteurDispositifs } from './adapters/lire-dispositif.ts'
export {
  type Demarche,
  type Dispositif,
  depotOuvert,
  type Montant,
  type SourceDispositif,
  type Territoire,
} from './domain/dispositif.ts'
export type { FinanceurDispositif, Nature, PublicDispositif, StatutDispositif } from './domain/vocabulaire.ts'
export { htmlApercuDispositif } from './web/apercu-dispositif.ts'
export { enregistrerRoutesFinancement } from './web/financement.routes.ts'
