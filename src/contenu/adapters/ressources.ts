import type { Collection } from '../domain/collection.ts'
import type { Publications } from '../domain/publication.ts'
import type { Ressource } from '../domain/ressource.ts'
import { collectionDePublications } from './collection-de-publications.ts'
import { ressourceDePublication } from './lire-ressource.ts'

/** Les ressources publiées. */
export function creerRessources(publications: Publications): Collection<Ressource> {
  return collectionDePublications(publications, 'ressource', ressourceDePublication)
}
