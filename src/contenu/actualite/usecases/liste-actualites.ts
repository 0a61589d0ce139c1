import { analyserRequete, type ListeEnMemoire, trouverTout } from '../../../liste/index.ts'
import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { FACETTES_EDITORIALES } from '../../socle/usecases/facettes-editoriales.ts'
import type { Actualite } from '../domain/actualite.ts'

export type ActualitePubliee = Publiee<Actualite>

/** Les actualités : à la une d'abord, puis de la plus récente à la plus ancienne. */
export const LISTE_ACTUALITES: ListeEnMemoire<ActualitePubliee> = {
  id: 'actualites',
  libelles: { singulier: 'actualité', pluriel: 'actualités', feminin: true },
  facettes: FACETTES_EDITORIALES,
  tris: [],
  parPage: 12,
  comparer: ({ valeur: a }, { valeur: b }) =>
    Number(b.aLaUne) - Number(a.aLaUne) ||
    b.datePublication.localeCompare(a.datePublication) ||
    a.id.localeCompare(b.id),
}

const SANS_FILTRE = analyserRequete(LISTE_ACTUALITES, new URLSearchParams())

/** Toutes, dans l'ordre de leur liste. */
export const actualitesDansLOrdre = (toutes: readonly ActualitePubliee[]): readonly Actualite[] =>
  trouverTout(LISTE_ACTUALITES, toutes, SANS_FILTRE).map(({ valeur }) => valeur)
