import type { ProfilVisiteur, Theme } from '../domain/vocabulaire-editorial.ts'

interface Editorial {
  readonly id: string
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly Theme[]
}

/** Contenus proposés à la suite d'un autre. */
const PROCHES = 3

/** Ceux qui partagent le plus de thèmes, puis de profils, avec celui-ci ; à égalité, dans l'ordre reçu. */
export function contenusProches<Contenu extends Editorial>(
  contenu: Editorial,
  candidats: readonly Contenu[],
): readonly Contenu[] {
  const communs = <Cle>(a: readonly Cle[], b: readonly Cle[]) => a.filter((cle) => b.includes(cle)).length
  const themes = (autre: Editorial) => communs(contenu.themes, autre.themes)
  const profils = (autre: Editorial) => communs(contenu.profils, autre.profils)
  return candidats
    .filter(({ id }) => id !== contenu.id)
    .toSorted((a, b) => themes(b) - themes(a) || profils(b) - profils(a))
    .slice(0, PROCHES)
}
