import type { CollectionConfig } from 'payload'
import { JOURNAL_AUDIT } from './journal-audit.ts'
import { UTILISATEURS } from './utilisateurs.ts'

/** Toutes les collections, dans l'ordre du menu. */
export const COLLECTIONS: readonly CollectionConfig[] = [UTILISATEURS, JOURNAL_AUDIT]
