import { CHANTIERS } from './chantiers.ts'
import { INDUSTRIE } from './industrie.ts'
import { SAVOIRS } from './savoirs.ts'
import { SERVICES } from './services.ts'
import { TERTIAIRE } from './tertiaire.ts'

/** Toutes les filières, entremêlées pour que la loi de Zipf ne favorise aucun secteur. */
export const FILIERES = entremeler([SERVICES, CHANTIERS, INDUSTRIE, TERTIAIRE, SAVOIRS])

function entremeler<T>(listes: readonly (readonly T[])[]): readonly T[] {
  const longueur = Math.max(...listes.map((liste) => liste.length))
  return Array.from({ length: longueur }, (_, rang) =>
    listes.flatMap((liste) => liste.slice(rang, rang + 1)),
  ).flat()
}
