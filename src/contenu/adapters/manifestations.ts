import type { Horloge } from '../../kernel/horloge.ts'
import { slug } from '../../kernel/slug.ts'
import type { AdressePubliee } from '../domain/collection.ts'
import type { CollectionSuivie } from '../domain/collection-suivie.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import type { Publications } from '../domain/publication.ts'
import { estArchivee } from '../domain/temps-manifestation.ts'
import { collectionSuivie } from './collection-suivie.ts'
import { manifestationDePublication } from './lire-manifestation.ts'

/** Les manifestations publiées ; le plan pour robots n'a plus celles qui sont finies depuis treize mois. */
export function creerManifestations(
  publications: Publications,
  horloge: Horloge,
): CollectionSuivie<Manifestation> {
  const collection = collectionSuivie(publications, 'manifestation', manifestationDePublication)
  return { ...collection, adresses: () => adressesRecentes(collection, horloge()) }
}

async function* adressesRecentes(
  { toutes }: Pick<CollectionSuivie<Manifestation>, 'toutes'>,
  maintenant: Date,
): AsyncGenerator<AdressePubliee> {
  for (const { valeur, modifieeLe } of await toutes()) {
    if (estArchivee(valeur, maintenant)) continue
    yield { id: valeur.id, slug: slug(valeur.titre), modifieeLe }
  }
}
