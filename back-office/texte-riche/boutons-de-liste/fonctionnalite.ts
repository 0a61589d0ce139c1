import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Les listes en boutons dans la barre d'outils : Payload ne les met que dans le menu « Paragraphe ». */
export const BoutonsDeListeFeature = createServerFeature({
  key: 'boutonsDeListe',
  feature: {
    ClientFeature: './texte-riche/boutons-de-liste/boutons-de-liste.client.tsx#BoutonsDeListeFeatureClient',
  },
})
