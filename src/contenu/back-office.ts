/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires, pour le back-office (Next, qui compile
 * le JSX pour React, ne peut y faire entrer les pages Preact) et les moteurs de recherche.
 */

export { ouEnLettres } from './agenda/web/carte-manifestation.view.ts'
export { quandEnLettres } from './agenda/web/quand.ts'
export { creerInformations } from './informations/adapters/informations.ts'
export { type Information, LIBELLES_TYPES_INFORMATION } from './informations/domain/information.ts'
export { cheminInformation } from './informations/usecases/chemin.ts'
export { declaration } from './pages-legales/domain/declaration.ts'
export { cheminRessource } from './ressource/domain/chemin.ts'
export type { Ressource } from './ressource/domain/ressource.ts'
export {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
} from './ressource/domain/vocabulaire-ressource.ts'
export { creerRessources } from './ressource/genre.ts'
export {
  type AdressesPubliees,
  adresseDuDocument,
  adressesAutourDe,
  lireAdresses,
} from './socle/adapters/adresses-publiees.pg.ts'
export { creerApercus } from './socle/adapters/apercus.pg.ts'
export { citantsDe, noterCitations } from './socle/adapters/citations.pg.ts'
export { collectionDePublications } from './socle/adapters/collection-de-publications.ts'
export {
  adressesPar,
  declarerGenre,
  type Lu,
  lireValeurs,
  type Texte,
} from './socle/adapters/declarer-genre.ts'
export {
  garderMedia,
  nomsDuMedia,
  oublierMedias,
  type UsageMedia,
  usagesDesMedias,
} from './socle/adapters/medias.pg.ts'
export { creerPublications } from './socle/adapters/publications.pg.ts'
export {
  documentEnLigne,
  estEnLigne,
  identifiantPublie,
  publierDocument,
  retirerDocument,
  verrouillerLesPublications,
} from './socle/adapters/publier-document.pg.ts'
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
export type { Collection } from './socle/domain/collection.ts'
export type { Genre } from './socle/domain/genre.ts'
export type { Publication, PublicationLue, Publications } from './socle/domain/publication.ts'
export { LIBELLES_PROFILS_VISITEUR, LIBELLES_THEMES } from './socle/domain/vocabulaire-editorial.ts'
export { profilsConcernes } from './socle/usecases/facettes-editoriales.ts'
export { creerStructures } from './structure/adapters/structures.pg.ts'
export { cheminStructure } from './structure/domain/chemin.ts'
export type { Structure } from './structure/domain/structure.ts'
export {
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
} from './structure/domain/vocabulaire.ts'
