import { absolue, instanceEnService, type Json } from '../../../gabarit/index.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'

/** NewsArticle schema.org : rien qui ne se lise dans la page. */
export function jsonLdActualite(actualite: Actualite): Json {
  const { id, titre, resume, datePublication, dateMaj, auteur, image } = actualite
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: titre,
    description: resume,
    url: absolue(cheminActualite(id, titre)),
    inLanguage: 'fr',
    datePublished: datePublication,
    ...(dateMaj === undefined ? {} : { dateModified: dateMaj }),
    author: { '@type': 'Organization', name: auteur ?? instanceEnService().editeur.nom },
    ...(image === undefined ? {} : { image: absolue(image.chemin) }),
  }
}
