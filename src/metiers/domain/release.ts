/** Release du jeu livré avec le portail : des codes et libellés du ROME, des textes écrits pour lui. */
export const RELEASE_DEMONSTRATION = 'demonstration'
