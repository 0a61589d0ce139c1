import type { LienEcrit } from '../../platform/ui/index.ts'
import type { Encart } from '../domain/encart.ts'
import type { EmplacementEncart } from '../domain/vocabulaire-editorial.ts'
import { type VueImage, vueImage } from './image-publiee.view.ts'

export interface VueEncart {
  readonly titre: string
  readonly texte: string
  readonly lien?: LienEcrit
  readonly image?: VueImage
}

/** Les encarts d'un emplacement de l'accueil, dans l'ordre. */
export function vuesDesEncarts(
  encarts: readonly Encart[],
  emplacement: EmplacementEncart,
): readonly VueEncart[] {
  return encarts
    .filter((encart) => encart.emplacement === emplacement)
    .map(({ titre, texte, lien, image }) => ({
      titre,
      texte,
      ...(lien === undefined ? {} : { lien }),
      ...(image === undefined ? {} : { image: vueImage(image) }),
    }))
}
