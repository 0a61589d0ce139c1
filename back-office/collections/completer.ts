import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { insecables } from '../typographie.ts'

export interface Complements {
  /** Champ de tri des listes, précédé de « - » pour l'ordre inverse. */
  readonly tri: string
  /** Champs où cherche la liste. */
  readonly recherche: readonly string[]
  /** Une phrase en tête de la liste. */
  readonly aide: string
  /** Un document par valeur d'une liste fermée : rien à dupliquer. */
  readonly uneParValeur?: boolean
  readonly avantEnregistrement?: CollectionBeforeChangeHook
}

/** La collection, avec son tri, sa recherche, son aide et ses contrôles. */
export function completer(
  collection: CollectionConfig,
  { tri, recherche, aide, uneParValeur = false, avantEnregistrement }: Complements,
): CollectionConfig {
  const avant = collection.hooks?.beforeChange ?? []
  return insecables({
    ...collection,
    defaultSort: tri,
    disableDuplicate: uneParValeur,
    admin: {
      ...collection.admin,
      description: aide,
      listSearchableFields: [...recherche],
      pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    },
    // Les contrôles de saisie passent d'abord : ce qui publie ensuite ne voit que des documents justes.
    ...(avantEnregistrement === undefined
      ? {}
      : { hooks: { ...collection.hooks, beforeChange: [avantEnregistrement, ...avant] } }),
  })
}
