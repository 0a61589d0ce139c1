export { creerCachePages } from './cache-pages.ts'
export { ENVOI_LONG } from './envoi-long.ts'
export { creerServeur, type OptionsServeur } from './serveur.ts'
export {
  chargerFichiersStatiques,
  chargerManifeste,
  enregistrerFichiersStatiques,
  enregistrerIcone,
} from './statique.ts'
export { viderLeCorps } from './vider-le-corps.ts'
