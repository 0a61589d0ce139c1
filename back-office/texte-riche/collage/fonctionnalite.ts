import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Nettoie ce qui est collé depuis Word, LibreOffice ou Google Docs. */
export const CollageFeature = createServerFeature({
  key: 'collage',
  feature: { ClientFeature: './texte-riche/collage/collage.client.tsx#CollageFeatureClient' },
})
