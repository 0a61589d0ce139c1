import type { CollectionSlug, SanitizedConfig, UploadCollectionSlug } from 'payload'
import { editorialeDe } from '../publication/editoriale.ts'

const MEDIAS = 'medias'

/** Ce qu'un texte peut citer, parmi ce que la configuration déclare. */
export interface CollectionsPresentes {
  /** Dans l'ordre où l'éditeur les propose : d'abord celles qu'un lien seul peut viser aussi. */
  readonly liables: CollectionSlug[]
  /** Absente : l'éditeur ne propose ni image, ni document, ni vidéo hébergée. */
  readonly medias: UploadCollectionSlug | undefined
}

export function collectionsPresentes({
  collections,
}: Pick<SanitizedConfig, 'collections'>): CollectionsPresentes {
  const declarees = new Set<string>(collections.map(({ slug }) => slug))
  const liables = (par: 'partout' | 'dans-un-texte') =>
    collections.filter((collection) => editorialeDe(collection)?.liable === par).map(({ slug }) => slug)
  const estMedias = (slug: string): slug is UploadCollectionSlug => declarees.has(slug)
  return {
    liables: [...liables('partout'), ...liables('dans-un-texte')],
    medias: [MEDIAS].find(estMedias),
  }
}
