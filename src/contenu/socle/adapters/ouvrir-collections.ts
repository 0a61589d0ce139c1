import type { CollectionsDe, Genre } from '../domain/genre.ts'

/** Les fiches de ces genres, chacune sous le nom de son dossier. */
export function ouvrirCollections<G extends Genre, Prises>(
  genres: readonly (G & { readonly ouvrir?: (prises: Prises) => unknown })[],
  prises: Prises,
): CollectionsDe<G> {
  const ouvertes: CollectionsDe<G> = Object.assign(
    {},
    ...genres.flatMap(({ dossier, ouvrir }) => (dossier && ouvrir ? [{ [dossier]: ouvrir(prises) }] : [])),
  )
  return ouvertes
}
