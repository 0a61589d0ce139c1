/** Seconde porte du domaine financement, sans ses pages : relire un dispositif. */
export { dispositifDePublication, lecteurDispositifs, relireDispositif } from './adapters/lire-dispositif.ts'
