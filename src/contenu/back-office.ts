/** Porte du domaine contenu pour le back-office : aucune page, que Next compilerait en React. */
export { creerApercus } from './adapters/apercus.pg.ts'
export { garderMedia, oublierMedias, type UsageMedia, usagesDesMedias } from './adapters/medias.pg.ts'
export { creerPublications } from './adapters/publications.pg.ts'
export {
  type DocumentPublie,
  documentEnLigne,
  identifiantPublie,
  publierDocument,
  retirerDocument,
} from './adapters/publier-document.pg.ts'
export type { DeclinaisonImage, ImagePubliee } from './domain/image.ts'
export type { Publication, TypePublication } from './domain/publication.ts'
