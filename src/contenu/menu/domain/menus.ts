/** Les menus que l’équipe complète. */
const MENUS = {
  principal: 'Menu principal (après les rubriques de recherche)',
  pied: 'Pied de page',
} as const

export type IdMenu = keyof typeof MENUS

export const LIBELLES_MENUS: Readonly<Record<IdMenu, string>> = MENUS
