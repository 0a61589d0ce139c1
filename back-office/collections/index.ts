import type { CollectionConfig } from 'payload'
import { medias } from '../publication/medias/collection.ts'
import { JOURNAL_AUDIT } from './journal-audit.ts'
import { UTILISATEURS } from './utilisateurs.ts'

/** Toutes les collections, dans l'ordre du menu. */
export const COLLECTIONS: readonly CollectionConfig[] = [medias, UTILISATEURS, JOURNAL_AUDIT]
