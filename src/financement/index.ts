/** Porte du domaine financement : les dispositifs d'aide et leurs fiches. */
export { cheminDispositif } from './chemin.ts'
export {
  type Demarche,
  type Dispositif,
  depotOuvert,
  type Montant,
  type SourceDispositif,
  type Territoire,
} from './domain/dispositif.ts'
export type { FinanceurDispositif, Nature, PublicDispositif, StatutDispositif } from './domain/vocabulaire.ts'
export { creerDispositifs } from './genre.ts'
export { dispositifs } from './pages.ts'
