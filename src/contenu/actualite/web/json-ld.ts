import type { ContexteDeRendu, Json } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'

/** NewsArticle schema.org : rien qui ne se lise dans la page. */
export function jsonLdActualite({ instance, absolue }: ContexteDeRendu, actualite: Actualite): Json {
  const { id, titre, resume, datePublication, dateMaj, auteur, image } = actualite
  return sansAbsents({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: titre,
    description: resume,
    url: absolue(cheminActualite(id, titre)),
    inLanguage: 'fr',
    datePublished: datePublication,
    dateModified: dateMaj,
    author: { '@type': 'Organization', name: auteur ?? instance.editeur.nom },
    image: image === undefined ? undefined : absolue(image.chemin),
  })
}
