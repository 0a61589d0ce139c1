import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { Lien } from '../../socle/domain/lien.ts'
import type { EmplacementEncart } from '../../socle/domain/vocabulaire-editorial.ts'

/** Un encart de l'accueil. */
export interface Encart {
  readonly id: string
  readonly titre: string
  /** Une à deux phrases, sans balise. */
  readonly texte: string
  readonly lien?: Lien
  readonly image?: ImagePubliee
  readonly emplacement: EmplacementEncart
  readonly ordre: number
}
