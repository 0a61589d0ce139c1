import type { AdresseEditoriale, EditorialCommun } from '../domain/editorial.ts'
import type { Genre, MemoireDe } from '../domain/genre.ts'
import type { PublicationLue } from '../domain/publication.ts'
import { resoudreRedirections } from '../domain/suivre-redirections.ts'

export type PubliesParType = ReadonlyMap<string, readonly PublicationLue[]>

/** Publications par type ; ce qui ne suit pas son schéma n'est pas montré. */
export function assemblerEditorial<G extends Genre>(
  genres: readonly G[],
  parType: PubliesParType,
  version: string,
): EditorialCommun & MemoireDe<G> {
  const publiees = ({ type }: Genre) => parType.get(type) ?? []
  const memoire: MemoireDe<G> = Object.assign({}, ...genres.map((genre) => genre.memoire?.(publiees(genre))))
  const destinations = resoudreRedirections(
    genres.flatMap((genre) => genre.redirections?.(publiees(genre)) ?? []),
  )
  const adresses = genres
    .filter(({ auPlan }) => auPlan)
    .flatMap((genre) => adressesDatees(genre, publiees(genre)))
  return Object.assign({ version, destinations, adresses }, memoire)
}

function adressesDatees(genre: Genre, publiees: readonly PublicationLue[]): readonly AdresseEditoriale[] {
  const dates = new Map(publiees.map(({ id, modifieeLe }) => [id, modifieeLe]))
  return [...(genre.adresses?.(publiees) ?? [])].flatMap(([id, chemin]) => {
    const modifieeLe = dates.get(id)
    return modifieeLe === undefined ? [] : [{ chemin, modifieeLe }]
  })
}
