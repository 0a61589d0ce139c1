import type { ContexteDeRendu, Json } from '../../gabarit/index.ts'
import type { VueDispositif } from './dispositif.view.ts'

/** GovernmentService schema.org : rien qui ne se lise dans la fiche. */
export function jsonLdDispositif({ absolue }: ContexteDeRendu, vue: VueDispositif): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: vue.nom,
    ...(vue.sigles.length === 0 ? {} : { alternateName: vue.sigles }),
    description: vue.resume,
    url: absolue(vue.chemin),
    serviceType: vue.nature,
    provider: { '@type': 'Organization', name: vue.organisme },
    areaServed: vue.territoire,
    audience: { '@type': 'Audience', audienceType: vue.publics.join(', ') },
  }
}
