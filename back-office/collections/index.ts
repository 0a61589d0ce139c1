import type { CollectionConfig } from 'payload'

/** Toutes les collections, dans l'ordre du menu. */
export const COLLECTIONS: readonly CollectionConfig[] = [{ slug: 'utilisateurs', auth: true, fields: [] }]
