import { collectionDePublications } from '../../socle/adapters/collection-de-publications.ts'
import type { CollectionSuivie, Publiee } from '../../socle/domain/collection-suivie.ts'
import type { Publications } from '../../socle/domain/publication.ts'
import type { Actualite } from '../domain/actualite.ts'
import { actualiteDePublication } from './lire-actualite.ts'

/** Les actualités publiées ; `toutes` : celles que le portail tient à jour en mémoire. */
export function creerActualites(
  publications: Publications,
  toutes: () => readonly Publiee<Actualite>[],
): CollectionSuivie<Actualite> {
  return { ...collectionDePublications(publications, 'actualite', actualiteDePublication), toutes }
}
