import {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  type ProfilVisiteur,
  type Theme,
} from '../domain/vocabulaire-editorial.ts'
import type { FacetteDeListe } from './compter-facettes.ts'

interface Editorial {
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly Theme[]
}

export const optionsDe = (libelles: Readonly<Record<string, string>>) =>
  Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle }))

/** Sans profil, un contenu s'adresse à tous : il répond à chaque profil. */
export function profilsConcernes(profils: readonly string[]): readonly string[] {
  return profils.length === 0 ? Object.keys(LIBELLES_PROFILS_VISITEUR) : profils
}

/** Les deux filtres communs à l'agenda et aux actualités. */
export const FACETTES_EDITORIALES: readonly FacetteDeListe<Editorial>[] = [
  {
    id: 'profil',
    legende: 'Vous êtes',
    valeurs: ({ profils }) => profilsConcernes(profils),
    options: optionsDe(LIBELLES_PROFILS_VISITEUR),
  },
  {
    id: 'theme',
    legende: 'Thème',
    valeurs: ({ themes }) => themes,
    options: optionsDe(LIBELLES_THEMES),
  },
]
