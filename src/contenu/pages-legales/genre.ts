import { adressesPar, declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import type { PageLegale } from './domain/page-legale.ts'
import { type IdPageLegale, LIBELLES_PAGES_LEGALES } from './domain/pages-legales.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'page-legale',
  dossier: 'pages-legales',
  schema: DONNEES,
  texteExige: false,
  identifiants: LIBELLES_PAGES_LEGALES,
  titre: ({ titre }) => titre,
  valeur: (donnees, texte): PageLegale => ({ ...texte, ...donnees }),
})

/** Ce que l'équipe ajoute aux pages obligatoires. */
export const PAGES_LEGALES = {
  ...genre,
  adresses: adressesPar((id) => `/${id}`),
  memoire: (publiees: readonly PublicationLue[]) => {
    const pages = lireValeurs(publiees, genre.lire).map((page) => [page.id, page])
    const pagesLegales: Readonly<Partial<Record<IdPageLegale, PageLegale>>> = Object.fromEntries(pages)
    return { pagesLegales }
  },
}
