/** Seconde porte du domaine financement, sans ses pages. */
export { DISPOSITIFS } from './genre.ts'
