import { configurer } from './configuration.ts'
import { lireEnvironnement } from './environnement.ts'

/** La configuration que lit Next. */
export default configurer(await lireEnvironnement())
