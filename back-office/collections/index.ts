import type { CollectionConfig } from 'payload'
import { medias } from '../publication/medias/collection.ts'

/** Toutes les collections, dans l'ordre du menu. */
export const COLLECTIONS: readonly CollectionConfig[] = [
  medias,
  { slug: 'utilisateurs', auth: true, fields: [] },
]
