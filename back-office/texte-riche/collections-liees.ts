import type { CollectionSlug, SanitizedConfig, UploadCollectionSlug } from 'payload'
import { COLLECTIONS_LIABLES } from '../champs/lien.ts'

/** Ce qu'un texte peut viser, dans l'ordre où l'éditeur le propose : un lien seul ne vise que ce qui a une page à lui. */
const LIABLES: readonly string[] = [...COLLECTIONS_LIABLES, 'questions', 'pages-legales']
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
