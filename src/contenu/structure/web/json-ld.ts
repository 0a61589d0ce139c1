import { absolue, type Json } from '../../../gabarit/index.ts'
import type { Structure } from '../domain/structure.ts'
import type { VueStructure } from './structure.view.ts'

/** Organization schema.org : rien qui ne se lise dans la fiche. */
export function jsonLdStructure(structure: Structure, vue: VueStructure): Json {
  const { adresse, codePostal, commune } = structure
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: vue.nom,
    url: absolue(vue.chemin),
    ...(vue.paragraphes.length === 0 ? {} : { description: vue.paragraphes.join(' ') }),
    ...(commune === undefined
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            ...(adresse === undefined ? {} : { streetAddress: adresse }),
            ...(codePostal === undefined ? {} : { postalCode: codePostal }),
            addressLocality: commune,
          },
        }),
    ...(vue.telephone === undefined ? {} : { telephone: vue.telephone.texte }),
    ...(vue.courriel === undefined ? {} : { email: vue.courriel }),
  }
}
