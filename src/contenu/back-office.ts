/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires, pour le back-office (Next, qui compile
 * le JSX pour React, ne peut y faire entrer les pages Preact) et les moteurs de recherche.
 */

export { actualiteDePublication, relireActualite } from './actualite/adapters/lire-actualite.ts'
export { manifestationDePublication, relireManifestation } from './agenda/adapters/lire-manifestation.ts'
export { ouEnLettres } from './agenda/web/carte-manifestation.view.ts'
export { quandEnLettres } from './agenda/web/quand.ts'
export { lectureEncarts } from './encart/adapters/lire-encart.ts'
export { creerInformations } from './informations/adapters/informations.ts'
export { type Information, LIBELLES_TYPES_INFORMATION } from './informations/domain/information.ts'
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
export { creerRessources } from './ressource/adapters/ressources.ts'
export type { Ressource } from './ressource/domain/ressource.ts'
export {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  LIBELLES_TYPES_RESSOURCE,
} from './ressource/domain/vocabulaire-ressource.ts'
export {
  type AdressesPubliees,
  adresseDuDocument,
  adressesAutourDe,
  pageInfosExiste,
} from './socle/adapters/adresses-publiees.pg.ts'
export { creerApercus } from './socle/adapters/apercus.pg.ts'
export { citantsDe, noterCitations } from './socle/adapters/citations.pg.ts'
export { collectionDePublications } from './socle/adapters/collection-de-publications.ts'
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
export {
  cheminDispositif,
  cheminInformation,
  cheminRessource,
  cheminStructure,
} from './socle/domain/chemins.ts'
export type { Collection } from './socle/domain/collection.ts'
export type { DeclinaisonImage, ImagePubliee } from './socle/domain/image.ts'
export type { LecteurContenu } from './socle/domain/lecteur.ts'
export type {
  Publication,
  PublicationLue,
  Publications,
  TypePublication,
} from './socle/domain/publication.ts'
export { LIBELLES_PROFILS_VISITEUR } from './socle/domain/vocabulaire-editorial.ts'
export { profilsConcernes } from './socle/usecases/facettes-editoriales.ts'
export {
  lecteurStructures,
  relireStructure,
  structureDePublication,
} from './structure/adapters/lire-structure.ts'
export { creerStructures } from './structure/adapters/structures.pg.ts'
export type { Structure } from './structure/domain/structure.ts'
export {
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
} from './structure/domain/vocabulaire.ts'
