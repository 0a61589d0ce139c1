import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../../gabarit/index.ts'
import type { Genre } from '../domain/genre.ts'
import type { Publication } from '../domain/publication.ts'

/** Un genre et ses pages : ses routes, et le rendu d'un brouillon, celui de la même page publiée. */
export interface GenreMontre<Prises = never> extends Genre {
  readonly routes?: (serveur: FastifyInstance, prises: Prises) => void
  readonly apercu: (publication: Publication, prises: Prises) => string | undefined
}

/** Les routes de tous ces genres. */
export function enregistrerGenres<Prises>(
  serveur: FastifyInstance,
  genres: readonly Pick<GenreMontre<Prises>, 'type' | 'routes'>[],
  prises: Prises,
): void {
  for (const { routes } of genres) routes?.(serveur, prises)
}

/** Le rendu d'un brouillon ; rien si ses données sont illisibles. */
export const apercuDe =
  <Valeur, Prises extends { readonly contexte: ContexteDeRendu }>(
    { lireBrouillon }: { readonly lireBrouillon: (publication: Publication) => Valeur | undefined },
    rendre: (valeur: Valeur, prises: Prises) => string | undefined,
  ): GenreMontre<Prises>['apercu'] =>
  (publication, prises) => {
    const valeur = lireBrouillon(publication)
    return valeur === undefined ? undefined : rendre(valeur, prises)
  }
