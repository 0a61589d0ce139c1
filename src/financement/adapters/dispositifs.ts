import { type Collection, collectionDePublications, type Publications } from '../../contenu/back-office.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import { dispositifDePublication } from './lire-dispositif.ts'

/** Les dispositifs publiés. */
export function creerDispositifs(publications: Publications): Collection<Dispositif> {
  return collectionDePublications(publications, 'dispositif', dispositifDePublication)
}
