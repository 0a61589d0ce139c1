/** Les moteurs du portail. En ajouter un : son dossier, et sa ligne ici. */
export { financements } from './financements/index.ts'
export { formations } from './formations/index.ts'
export { informations } from './informations/index.ts'
export { metiers } from './metiers/index.ts'
export { organismes } from './organismes/index.ts'
export { ressources } from './ressources/index.ts'
export { structures } from './structures/index.ts'
