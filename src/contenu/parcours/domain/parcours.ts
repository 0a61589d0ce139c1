import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { Lien } from '../../socle/domain/lien.ts'
import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'

/** Le parcours d'un profil : des étapes dans l'ordre. Son identifiant est le profil. */
export interface Parcours {
  readonly id: ProfilVisiteur
  readonly titre: string
  readonly resume: string
  /** Introduction assainie. */
  readonly html: string
  readonly image?: ImagePubliee
  readonly etapes: readonly EtapeParcours[]
}

export interface EtapeParcours {
  readonly titre: string
  /** Une à trois phrases, sans balise. */
  readonly texte: string
  /** Recherches, pages, quiz, structures : chemins du portail ou adresses complètes. */
  readonly liens: readonly Lien[]
}
