import { type FacetteEnMemoire, facetteDe } from '../../../liste/back-office.ts'
import { LIBELLES_THEMES, type ThemeRessource } from '../../ressource/domain/vocabulaire-ressource.ts'
import type { Publiee } from '../domain/collection-suivie.ts'
import { LIBELLES_PROFILS_VISITEUR, type ProfilVisiteur } from '../domain/vocabulaire-editorial.ts'

interface Editorial {
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly ThemeRessource[]
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
