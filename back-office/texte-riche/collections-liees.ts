import type { CollectionSlug, SanitizedConfig, UploadCollectionSlug } from 'payload'

/** Collections dont un document a une page publique, dans l'ordre où l'éditeur les propose. */
const LIABLES = [
  'actualites',
  'manifestations',
  'pages-infos',
  'dispositifs',
  'ressources',
  'structures',
  'questions',
  'pages-legales',
]
const MEDIAS = 'medias'

/** Ce qu'un texte peut citer, parmi ce que la configuration déclare. */
export interface CollectionsPresentes {
  readonly liables: CollectionSlug[]
  /** Absente : l'éditeur ne propose ni image, ni document, ni vidéo hébergée. */
  readonly medias: UploadCollectionSlug | undefined
}

export function collectionsPresentes({
  collections,
}: Pick<SanitizedConfig, 'collections'>): CollectionsPresentes {
  const declarees = new Set<string>(collections.map(({ slug }) => slug))
  const estLiable = (slug: string): slug is CollectionSlug => declarees.has(slug)
  const estMedias = (slug: string): slug is UploadCollectionSlug => declarees.has(slug)
  return { liables: LIABLES.filter(estLiable), medias: [MEDIAS].find(estMedias) }
}
