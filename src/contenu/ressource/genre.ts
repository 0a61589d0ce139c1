import { collectionDePublications } from '../socle/adapters/collection-de-publications.ts'
import { adressesPar, declarerGenre } from '../socle/adapters/declarer-genre.ts'
import type { Publications } from '../socle/domain/publication.ts'
import { cheminRessource } from './domain/chemin.ts'
import type { Ressource } from './domain/ressource.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'ressource',
  dossier: 'ressources',
  schema: DONNEES,
  texteExige: true,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): Ressource => ({ ...texte, ...donnees }),
})

export const creerRessources = (publications: Publications) => collectionDePublications(publications, genre)

/** Les ressources pour s'orienter et se préparer. */
export const RESSOURCES = {
  ...genre,
  adresses: adressesPar(cheminRessource),
  rubrique: 'ressources',
  ouvrir: ({ publications }: { readonly publications: Publications }) => creerRessources(publications),
}
