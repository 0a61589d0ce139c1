import type { Menu } from '../../../src/contenu/menu/domain/menu.ts'

/** Les menus que l'équipe peut compléter : aucun lien de plus que les rubriques. */
export const menusParDefaut: readonly Menu[] = [
  { id: 'principal', liens: [], rubriques: [] },
  { id: 'pied', liens: [], rubriques: [] },
]
