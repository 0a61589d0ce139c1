import type { ImagePubliee } from './image.ts'
import type { Lien } from './lien.ts'
import type { EmplacementEncart } from './vocabulaire-editorial.ts'

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
