/** Une image du portail, telle qu'une publication la porte. */
export interface ImagePubliee {
  /** Vide : décorative. */
  readonly alternative: string
  readonly legende?: string
  readonly credit?: string
  /** Pixels de l'original. */
  readonly largeur: number
  readonly hauteur: number
  /** Repli des navigateurs sans AVIF ni WebP : chemin du portail, `/medias/…`. */
  readonly chemin: string
  /** Déclinaisons, de la plus étroite à la plus large, AVIF d'abord. */
  readonly declinaisons: readonly DeclinaisonImage[]
  /** Point à garder visible quand l'image est rognée, de 0 à 100 (pour cent). */
  readonly foyer?: { readonly x: number; readonly y: number }
}

export interface DeclinaisonImage {
  readonly type: 'image/avif' | 'image/webp'
  readonly chemin: string
  /** Pixels. */
  readonly largeur: number
}
