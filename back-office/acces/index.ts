import type { CollectionConfig } from 'payload'

/** Les droits d'une collection, lus dans la matrice des rôles. */
export function accesDe(_slug: string): NonNullable<CollectionConfig['access']> {
  return {}
}
