import type { ProfilVisiteur, Theme } from '../domain/vocabulaire-editorial.ts'

interface Editorial {
  readonly id: string
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly Theme[]
}

interface Adresse<Profil> {
  /** Vide : à tout le monde. */
  readonly profils: readonly Profil[]
}

/** Contenus proposés à la suite d'un autre. */
const PROCHES = 3

/** Ce qui ne s'adresse qu'à d'autres n'est pas proposé : rien d'un conseiller sur la page d'un collégien. */
export const pourLesMemes = <Profil>(un: Adresse<Profil>, autre: Adresse<Profil>): boolean =>
  un.profils.length === 0 ||
  autre.profils.length === 0 ||
  autre.profils.some((profil) => un.profils.includes(profil))

/** Ceux qui partagent le plus de thèmes, puis de profils, avec celui-ci ; à égalité, dans l'ordre reçu. */
export function contenusProches<Contenu extends Editorial>(
  contenu: Editorial,
  candidats: readonly Contenu[],
): readonly Contenu[] {
  const communs = <Cle>(a: readonly Cle[], b: readonly Cle[]) => a.filter((cle) => b.includes(cle)).length
  const themes = (autre: Editorial) => communs(contenu.themes, autre.themes)
  const profils = (autre: Editorial) => communs(contenu.profils, autre.profils)
  return candidats
    .filter((autre) => autre.id !== contenu.id && pourLesMemes(contenu, autre))
    .toSorted((a, b) => themes(b) - themes(a) || profils(b) - profils(a))
    .slice(0, PROCHES)
}
