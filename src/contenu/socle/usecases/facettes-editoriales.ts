import { type FacetteEnMemoire, facetteDe } from '../../../liste/back-office.ts'
import type { Publiee } from '../domain/collection-suivie.ts'
import {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  type ProfilVisiteur,
  type Theme,
} from '../domain/vocabulaire-editorial.ts'

interface Editorial {
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly Theme[]
}

/** Sans profil, un contenu s'adresse à tous : il répond à chaque profil. */
export function profilsConcernes(profils: readonly string[]): readonly string[] {
  return profils.length === 0 ? Object.keys(LIBELLES_PROFILS_VISITEUR) : profils
}

/** Les deux filtres communs à l'agenda et aux actualités. */
export const FACETTES_EDITORIALES: readonly FacetteEnMemoire<Publiee<Editorial>>[] = [
  facetteDe('profil', 'Vous êtes', LIBELLES_PROFILS_VISITEUR, ({ valeur }) =>
    profilsConcernes(valeur.profils),
  ),
  facetteDe('theme', 'Thème', LIBELLES_THEMES, ({ valeur }) => valeur.themes),
]
