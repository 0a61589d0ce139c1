import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../../gabarit/index.ts'
import type { Genre } from '../domain/genre.ts'
import type { Publication } from '../domain/publication.ts'

/** Un genre et ses pages : ses routes, et le rendu d'un brouillon, celui de la même page publiée. */
export interface GenreMontre<Dependances = never> extends Genre {
  readonly routes?: (serveur: FastifyInstance, deps: Dependances) => void
  readonly apercu: (publication: Publication, deps: Dependances) => string | undefined
}

/** Les routes de tous ces genres. */
export function enregistrerGenres<Dependances>(
  serveur: FastifyInstance,
  genres: readonly Pick<GenreMontre<Dependances>, 'type' | 'routes'>[],
  deps: Dependances,
): void {
  for (const { routes } of genres) routes?.(serveur, deps)
}

/** Le rendu d'un brouillon ; rien si ses données sont illisibles. */
export const apercuDe =
  <Valeur, Dependances extends { readonly contexte: ContexteDeRendu }>(
    { lireBrouillon }: { readonly lireBrouillon: (publication: Publication) => Valeur | undefined },
    rendre: (valeur: Valeur, deps: Dependances) => string | undefined,
  ): GenreMontre<Dependances>['apercu'] =>
  (publication, deps) => {
    const valeur = lireBrouillon(publication)
    return valeur === undefined ? undefined : rendre(valeur, deps)
  }
