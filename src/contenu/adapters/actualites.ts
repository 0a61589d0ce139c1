import type { Actualite } from '../domain/actualite.ts'
import type { CollectionSuivie } from '../domain/collection-suivie.ts'
import type { Publications } from '../domain/publication.ts'
import { collectionSuivie } from './collection-suivie.ts'
import { actualiteDePublication } from './lire-actualite.ts'

/** Les actualités publiées. */
export function creerActualites(publications: Publications): CollectionSuivie<Actualite> {
  return collectionSuivie(publications, 'actualite', actualiteDePublication)
}
