import type { Collection, Publications } from '../../contenu/index.ts'
import { collectionDePublications } from '../../contenu/index.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import { dispositifDePublication } from './lire-dispositif.ts'

/** Les dispositifs publiés. */
export function creerDispositifs(publications: Publications): Collection<Dispositif> {
  return collectionDePublications(publications, 'dispositif', dispositifDePublication)
}
