import { configurer } from './configuration.ts'
import { lireEnvironnement } from './environnement.ts'

/** La configuration que lit Next ; pendant la construction il n'y a ni base ni secret, et rien ne s'y connecte. */
const PENDANT_LA_CONSTRUCTION = {
  DATABASE_URL: 'postgresql://construction',
  CLE_BACK_OFFICE: 'construction'.repeat(3),
  URL_PUBLIQUE: 'http://localhost:3000',
  TELEVERSEMENT_MAX_MO: '1',
}
const enConstruction = process.env.BACK_OFFICE_CONSTRUCTION === 'oui'

export default configurer(lireEnvironnement(enConstruction ? PENDANT_LA_CONSTRUCTION : process.env))
