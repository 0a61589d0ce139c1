/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires. Next, qui compile le JSX pour
 * React, ne peut y faire entrer les pages Preact.
 */
export { lecteurRessources, ressourceDePublication } from './adapters/lire-ressource.ts'
export { lecteurStructures } from './adapters/lire-structure.ts'
export {
  liste,
  listeNonVide,
  unBooleen,
  uneCle,
  uneUrl,
  unJour,
  unTexte,
  valider,
} from './adapters/schema.ts'
export type { LecteurContenu } from './domain/lecteur.ts'
export type { Publication, PublicationLue } from './domain/publication.ts'
