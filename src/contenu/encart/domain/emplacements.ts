/** Où l’accueil montre un encart. */
const EMPLACEMENTS_ENCART = {
  'accueil-haut': 'Accueil, sous la recherche',
  'accueil-bas': 'Accueil, en bas de page',
} as const

export type EmplacementEncart = keyof typeof EMPLACEMENTS_ENCART

export const LIBELLES_EMPLACEMENTS_ENCART: Readonly<Record<EmplacementEncart, string>> = EMPLACEMENTS_ENCART
