/** Porte du domaine financement : les dispositifs d'aide et leurs fiches. */

export type { Dispositif } from './domain/dispositif.ts'

export { dispositifs } from './pages.ts'
