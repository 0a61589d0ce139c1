/** Seconde porte du domaine financement, sans ses pages : relire un dispositif. */
export { dispositifDePublication, lecteurDispositifs } from './adapters/lire-dispositif.ts'
