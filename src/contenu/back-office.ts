/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires. Next, qui compile le JSX pour
 * React, ne peut y faire entrer les pages Preact.
 */

export { actualiteDePublication, relireActualite } from './actualite/adapters/lire-actualite.ts'
export { manifestationDePublication, relireManifestation } from './agenda/adapters/lire-manifestation.ts'
export { lectureEncarts } from './encart/adapters/lire-encart.ts'
export { lecturePagesInfos } from './infos/adapters/lire-page-infos.ts'
export { lectureMenus } from './menu/adapters/lire-menu.ts'
export { lecturePagesLegales } from './pages-legales/adapters/lire-page-legale.ts'
export { declaration } from './pages-legales/domain/declaration.ts'
export { lectureParcours } from './parcours/adapters/lire-parcours.ts'
export { lectureQuestions } from './question/adapters/lire-question.ts'
export {
  lecteurRessources,
  relireRessource,
  ressourceDePublication,
} from './ressource/adapters/lire-ressource.ts'
export {
  type AdressesPubliees,
  adresseDuDocument,
  adressesAutourDe,
  pageInfosExiste,
} from './socle/adapters/adresses-publiees.pg.ts'
export { creerApercus } from './socle/adapters/apercus.pg.ts'
export { citantsDe, noterCitations } from './socle/adapters/citations.pg.ts'
export { lectureRedirections } from './socle/adapters/lire-redirection.ts'
export {
  garderMedia,
  nomsDuMedia,
  oublierMedias,
  type UsageMedia,
  usagesDesMedias,
} from './socle/adapters/medias.pg.ts'
export { creerPublications } from './socle/adapters/publications.pg.ts'
export {
  type DocumentPublie,
  documentEnLigne,
  estEnLigne,
  identifiantPublie,
  publierDocument,
  retirerDocument,
  verrouillerLesPublications,
} from './socle/adapters/publier-document.pg.ts'
export { type Relecture, relecture } from './socle/adapters/relecture.ts'
export {
  liste,
  listeNonVide,
  unBooleen,
  uneCle,
  uneUrl,
  unJour,
  unTexte,
  valider,
} from './socle/adapters/schema.ts'
export type { LecteurContenu } from './socle/domain/lecteur.ts'
export type { Publication, TypePublication } from './socle/domain/publication.ts'
export {
  lecteurStructures,
  relireStructure,
  structureDePublication,
} from './structure/adapters/lire-structure.ts'
