/**
 * Seconde porte du domaine contenu, sans ses pages : lecture, règles et vocabulaires. Next, qui compile le JSX pour
 * React, ne peut y faire entrer les pages Preact.
 */

export { declaration } from './pages-legales/domain/declaration.ts'
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
export { cheminDeFiche } from './socle/domain/chemin-de-fiche.ts'
export type { Genre } from './socle/domain/genre.ts'
export type { Publication, PublicationLue, Publications } from './socle/domain/publication.ts'
