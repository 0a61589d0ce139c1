import type { Payload, SanitizedCollectionConfig } from 'payload'

/** La collection de ce nom ; `undefined` si la configuration n'en a pas. */
export function collectionConnue(payload: Payload, nom: string): SanitizedCollectionConfig | undefined {
  return Object.values(payload.collections).find(({ config }) => config.slug === nom)?.config
}
