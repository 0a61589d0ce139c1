import type { ThemeRessource } from '../../ressource/domain/vocabulaire-ressource.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'

/** Une actualité du portail. */
export interface Actualite {
  readonly id: string
  readonly titre: string
  /** Chapeau, une à trois phrases. */
  readonly resume: string
  /** Corps assaini. */
  readonly html: string
  /** ISO `AAAA-MM-JJ`. */
  readonly datePublication: string
  /** Dernière révision de fond, ISO `AAAA-MM-JJ`. */
  readonly dateMaj?: string
  readonly auteur?: string
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly ThemeRessource[]
  readonly image?: ImagePubliee
  /** En tête de liste tant qu'elle est publiée. */
  readonly aLaUne: boolean
}
