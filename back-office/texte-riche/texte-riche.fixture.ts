import type { CollectionConfig } from 'payload'
import { depuisHtml } from './index.ts'

/** La médiathèque et une collection de textes, réduites à ce que le texte riche en attend. */
export const COLLECTIONS_D_ESSAI: readonly CollectionConfig[] = [
  {
    slug: 'medias',
    upload: { disableLocalStorage: true, imageSizes: [{ name: 'moyenne', width: 32 }] },
    fields: [
      { name: 'alternative', type: 'text' },
      { name: 'decorative', type: 'checkbox' },
      { name: 'legende', type: 'text' },
      { name: 'credit', type: 'text' },
    ],
  },
  {
    slug: 'actualites',
    fields: [
      { name: 'titre', type: 'text' },
      { name: 'texte', type: 'richText' },
    ],
  },
]
