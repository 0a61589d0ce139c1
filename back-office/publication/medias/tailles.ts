import type { ImageSize } from 'payload'

const LARGEURS = [480, 960, 1600] as const

/** Le format de chaque déclinaison, du plus léger au plus répandu, et ses réglages. */
const FORMATS = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 76, effort: 4 },
} as const

type Format = keyof typeof FORMATS

export interface Taille {
  readonly nom: string
  readonly type: `image/${Format}`
}

const taille = (format: Format, largeur: number): Taille & { readonly image: ImageSize } => ({
  nom: `${format}${largeur}`,
  type: `image/${format}`,
  image: { name: `${format}${largeur}`, width: largeur, formatOptions: { format, options: FORMATS[format] } },
})

/** AVIF d'abord, de la plus étroite à la plus large ; une image plus petite que la déclinaison n'est pas agrandie. */
export const TAILLES = [
  ...LARGEURS.map((largeur) => taille('avif', largeur)),
  ...LARGEURS.map((largeur) => taille('webp', largeur)),
]
