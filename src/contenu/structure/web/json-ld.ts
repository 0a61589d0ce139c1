import type { ContexteDeRendu, Json } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { Structure } from '../domain/structure.ts'
import type { VueStructure } from './structure.view.ts'

/** Organization schema.org : rien qui ne se lise dans la fiche. */
export function jsonLdStructure({ absolue }: ContexteDeRendu, structure: Structure, vue: VueStructure): Json {
  const { adresse, codePostal, commune } = structure
  return sansAbsents({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: vue.nom,
    url: absolue(vue.chemin),
    ...(vue.paragraphes.length === 0 ? {} : { description: vue.paragraphes.join(' ') }),
    address:
      commune === undefined
        ? undefined
        : sansAbsents({
            '@type': 'PostalAddress',
            streetAddress: adresse,
            postalCode: codePostal,
            addressLocality: commune,
          }),
  })
}
