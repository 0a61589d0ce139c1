export { creerCachePages } from './cache-pages.ts'
export { creerServeur } from './serveur.ts'
export {
  chargerFichiersStatiques,
  chargerManifeste,
  enregistrerFichiersStatiques,
  enregistrerIcone,
} from './statique.ts'
