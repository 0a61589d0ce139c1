/** L'image qu'un réseau social montre avec un lien : le logo du portail, en PNG (aucun n'affiche un SVG), à l'assemblage. */
export const IMAGE_DE_PARTAGE = { fichier: 'partage.png', largeur: 1200, hauteur: 630 } as const
