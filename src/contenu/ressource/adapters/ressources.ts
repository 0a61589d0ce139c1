import { collectionDePublications } from '../../socle/adapters/collection-de-publications.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import type { Publications } from '../../socle/domain/publication.ts'
import type { Ressource } from '../domain/ressource.ts'
import { ressourceDePublication } from './lire-ressource.ts'

/** Les ressources publiées. */
export function creerRessources(publications: Publications): Collection<Ressource> {
  return collectionDePublications(publications, 'ressource', ressourceDePublication)
}
