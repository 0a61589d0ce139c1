export { type CachePages, creerCachePages } from './cache-pages.ts'
export type { PageErreur } from './erreurs.ts'
export { creerServeur, type OptionsServeur } from './serveur.ts'
export {
  chargerFichiersStatiques,
  chargerManifeste,
  enregistrerFichiersStatiques,
  enregistrerIcone,
} from './statique.ts'
