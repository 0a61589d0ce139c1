import type { Horloge } from '../../../kernel/horloge.ts'
import { slug } from '../../../kernel/slug.ts'
import { collectionDePublications } from '../../socle/adapters/collection-de-publications.ts'
import type { AdressePubliee } from '../../socle/domain/collection.ts'
import type { CollectionSuivie, Publiee } from '../../socle/domain/collection-suivie.ts'
import type { Publications } from '../../socle/domain/publication.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { estArchivee } from '../domain/temps-manifestation.ts'
import { manifestationDePublication } from './lire-manifestation.ts'

/**
 * Les manifestations publiées ; `toutes` : celles que le portail tient à jour en mémoire. Le plan pour robots n'a plus celles
 * qui sont finies depuis treize mois.
 */
export function creerManifestations(
  publications: Publications,
  toutes: () => readonly Publiee<Manifestation>[],
  horloge: Horloge,
): CollectionSuivie<Manifestation> {
  const collection = collectionDePublications(publications, 'manifestation', manifestationDePublication)
  return { ...collection, toutes, adresses: () => adressesRecentes(toutes(), horloge()) }
}

async function* adressesRecentes(
  toutes: readonly Publiee<Manifestation>[],
  maintenant: Date,
): AsyncGenerator<AdressePubliee> {
  for (const { valeur, modifieeLe } of toutes) {
    if (estArchivee(valeur, maintenant)) continue
    yield { id: valeur.id, slug: slug(valeur.titre), modifieeLe }
  }
}
