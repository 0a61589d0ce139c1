/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires. Next, qui compile le JSX pour
 * React, ne peut y faire entrer les pages Preact.
 */

export {
  type AdressesPubliees,
  adresseDuDocument,
  adressesAutourDe,
  pageInfosExiste,
} from './adapters/adresses-publiees.pg.ts'
export { creerApercus } from './adapters/apercus.pg.ts'
export { citantsDe, noterCitations } from './adapters/citations.pg.ts'
export { actualiteDePublication, relireActualite } from './adapters/lire-actualite.ts'
export { lectureEncarts } from './adapters/lire-encart.ts'
export { manifestationDePublication, relireManifestation } from './adapters/lire-manifestation.ts'
export { lectureMenus } from './adapters/lire-menu.ts'
export { lecturePagesInfos } from './adapters/lire-page-infos.ts'
export { lecturePagesLegales } from './adapters/lire-page-legale.ts'
export { lectureParcours } from './adapters/lire-parcours.ts'
export { lectureQuestions } from './adapters/lire-question.ts'
export { lectureRedirections } from './adapters/lire-redirection.ts'
export { lecteurRessources, relireRessource, ressourceDePublication } from './adapters/lire-ressource.ts'
export { lecteurStructures, relireStructure, structureDePublication } from './adapters/lire-structure.ts'
export {
  garderMedia,
  nomsDuMedia,
  oublierMedias,
  type UsageMedia,
  usagesDesMedias,
} from './adapters/medias.pg.ts'
export { creerPublications } from './adapters/publications.pg.ts'
export {
  type DocumentPublie,
  documentEnLigne,
  estEnLigne,
  identifiantPublie,
  publierDocument,
  retirerDocument,
  verrouillerLesPublications,
} from './adapters/publier-document.pg.ts'
export { type Relecture, relecture } from './adapters/relecture.ts'
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
export { declaration } from './declaration.ts'
export type { DeclinaisonImage, ImagePubliee } from './domain/image.ts'
export type { LecteurContenu } from './domain/lecteur.ts'
export type { Publication, PublicationLue, TypePublication } from './domain/publication.ts'
