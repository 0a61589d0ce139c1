import type { ContexteDeRendu, Json } from '../../../gabarit/index.ts'
import type { VueRessource } from './ressource.view.ts'

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
