import type { ImagePubliee } from '../domain/image.ts'

export interface VueImage {
  readonly chemin: string
  readonly alternative: string
  readonly largeur: number
  readonly hauteur: number
  readonly legende?: string
  readonly credit?: string
  /** Une source par format, AVIF d'abord. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
}

export function vueImage(image: ImagePubliee): VueImage {
  const { chemin, alternative, largeur, hauteur, legende, credit, declinaisons } = image
  const types = [...new Set(declinaisons.map(({ type }) => type))]
  return {
    chemin,
    alternative,
    largeur,
    hauteur,
    ...(legende === undefined ? {} : { legende }),
    ...(credit === undefined ? {} : { credit }),
    sources: types.map((type) => ({
      type,
      srcset: declinaisons
        .filter((declinaison) => declinaison.type === type)
        .map((declinaison) => `${declinaison.chemin} ${declinaison.largeur}w`)
        .join(', '),
    })),
  }
}
