import type { ContexteDeRendu, Json } from '../../gabarit/index.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { VueResultats } from './resultats.view.ts'

/** ItemList schema.org d'une page d'arrivée : les formations de la page, dans leur ordre. */
export function jsonLdArrivee(
  { absolue }: ContexteDeRendu,
  { titre, canonique, listes }: Pick<VueResultats, 'titre' | 'canonique' | 'listes'>,
): Json {
  const cartes = listes.flatMap((liste) => liste.cartes)
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: titre,
    url: absolue(canonique),
    numberOfItems: cartes.length,
    itemListElement: cartes.map((carte, rang) => ({
      '@type': 'ListItem',
      position: rang + 1,
      item: cours(carte, absolue),
    })),
  }
}

/** Course schema.org, de ce que dit la carte. */
function cours({ titre, sousTitre, href, faits }: VueCarte, absolue: ContexteDeRendu['absolue']): Json {
  return {
    '@type': 'Course',
    name: titre,
    description: [titre, ...faits.map(({ contenu }) => contenu)].join(', '),
    url: absolue(href),
    ...(sousTitre === undefined ? {} : { provider: { '@type': 'EducationalOrganization', name: sousTitre } }),
  }
}
