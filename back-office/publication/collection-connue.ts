import type { Payload, SanitizedCollectionConfig } from 'payload'
import { estCollection } from '../base.ts'

/** La collection de ce nom ; `undefined` si la configuration n'en a pas. */
export function collectionConnue(payload: Payload, nom: string): SanitizedCollectionConfig | undefined {
  return estCollection(payload, nom) ? payload.collections[nom].config : undefined
}
