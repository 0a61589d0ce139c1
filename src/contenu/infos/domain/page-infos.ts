import type { ThemeRessource } from '../../ressource/domain/vocabulaire-ressource.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'

/** Une page infos+ ; ses sous-pages sont celles dont `parent` est son identifiant. */
export interface PageInfos {
  readonly id: string
  readonly titre: string
  readonly resume: string
  /** Corps assaini. */
  readonly html: string
  /** Dernière partie de son adresse ; l'adresse entière est `/infos/<ancêtres>/<segment>`. */
  readonly segment: string
  /** Identifiant de la page au-dessus. */
  readonly parent?: string
  /** Place parmi ses sœurs ; à égalité, le titre. */
  readonly ordre: number
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly ThemeRessource[]
  readonly image?: ImagePubliee
  /** ISO `AAAA-MM-JJ`, dernière révision de fond. */
  readonly dateMaj?: string
}
