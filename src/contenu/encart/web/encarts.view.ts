import type { LienEcrit } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { EmplacementEncart } from '../domain/emplacements.ts'
import type { Encart } from '../domain/encart.ts'

export interface VueEncart {
  readonly titre: string
  readonly texte: string
  readonly lien?: LienEcrit
  readonly image?: ImagePubliee
}

/** Les encarts d'un emplacement de l'accueil, dans l'ordre. */
export function vuesDesEncarts(
  encarts: readonly Encart[],
  emplacement: EmplacementEncart,
): readonly VueEncart[] {
  return encarts
    .filter((encart) => encart.emplacement === emplacement)
    .map(({ titre, texte, lien, image }) => sansAbsents({ titre, texte, lien, image }))
}
