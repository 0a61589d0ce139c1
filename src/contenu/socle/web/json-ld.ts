import type { ContexteDeRendu, Json } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { VueRessource } from '../../ressource/web/ressource.view.ts'
import type { Structure } from '../../structure/domain/structure.ts'
import type { VueStructure } from '../../structure/web/structure.view.ts'

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

/** Article schema.org d'une ressource. */
export function jsonLdRessource({ absolue }: ContexteDeRendu, vue: VueRessource): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: vue.titre,
    description: vue.resume,
    url: absolue(vue.chemin),
    inLanguage: 'fr',
    author: { '@type': 'Organization', name: vue.auteur },
    datePublished: vue.datePublication,
  }
}
