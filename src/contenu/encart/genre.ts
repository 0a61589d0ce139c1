import { declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import type { Encart } from './domain/encart.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'encart',
  dossier: 'encarts',
  schema: DONNEES,
  texteExige: false,
  titre: ({ titre }) => titre,
  valeur: (donnees, { id }): Encart => ({ id, ...donnees }),
})

/** Les encarts de l'accueil. */
export const ENCARTS = {
  ...genre,
  memoire: (publiees: readonly PublicationLue[]): { readonly encarts: readonly Encart[] } => ({
    encarts: lireValeurs(publiees, genre.lire).toSorted(
      (a, b) => a.ordre - b.ordre || a.titre.localeCompare(b.titre, 'fr'),
    ),
  }),
}
