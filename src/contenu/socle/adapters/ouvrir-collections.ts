import type { CollectionsDe, Genre } from '../domain/genre.ts'

/** Les fiches de ces genres, chacune sous le nom de son dossier. */
export function ouvrirCollections<G extends Genre, Dependances>(
  genres: readonly (G & { readonly ouvrir?: (deps: Dependances) => unknown })[],
  deps: Dependances,
): CollectionsDe<G> {
  const ouvertes: CollectionsDe<G> = Object.assign(
    {},
    ...genres.flatMap(({ dossier, ouvrir }) => (dossier && ouvrir ? [{ [dossier]: ouvrir(deps) }] : [])),
  )
  return ouvertes
}
