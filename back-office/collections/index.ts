import type { CollectionConfig } from 'payload'
import { medias } from '../publication/medias/collection.ts'
import { GENRES_EDITORIAUX } from './genres.ts'
import { JOURNAL_AUDIT } from './journal-audit.ts'
import { UTILISATEURS } from './utilisateurs.ts'

const liables = GENRES_EDITORIAUX.filter(({ liable }) => liable === 'partout').map(({ slug }) => slug)

/** Les collections dont les documents deviennent des publications. */
export const COLLECTIONS_EDITORIALES: readonly CollectionConfig[] = GENRES_EDITORIAUX.map(({ configurer }) =>
  configurer(liables),
)

/** Toutes les collections, dans l'ordre du menu. */
export const COLLECTIONS: readonly CollectionConfig[] = [
  ...COLLECTIONS_EDITORIALES,
  medias,
  UTILISATEURS,
  JOURNAL_AUDIT,
]
