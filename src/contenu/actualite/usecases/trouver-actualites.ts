import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { type Cochees, type FacetteDeListe, garder } from '../../socle/usecases/compter-facettes.ts'
import { FACETTES_EDITORIALES } from '../../socle/usecases/facettes-editoriales.ts'
import type { Actualite } from '../domain/actualite.ts'

export type ActualitePubliee = Publiee<Actualite>

export const FACETTES_ACTUALITES: readonly FacetteDeListe<ActualitePubliee>[] = FACETTES_EDITORIALES.map(
  ({ valeurs, ...facette }) => ({ ...facette, valeurs: ({ valeur }) => valeurs(valeur) }),
)

/** Celles que gardent les filtres : à la une d'abord, puis de la plus récente à la plus ancienne. */
export function trouverActualites(
  toutes: readonly ActualitePubliee[],
  cochees: Cochees,
): readonly ActualitePubliee[] {
  return garder(toutes, FACETTES_ACTUALITES, cochees).toSorted(
    ({ valeur: a }, { valeur: b }) =>
      Number(b.aLaUne) - Number(a.aLaUne) ||
      b.datePublication.localeCompare(a.datePublication) ||
      a.id.localeCompare(b.id),
  )
}
