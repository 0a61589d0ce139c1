import type { ThemeRessource } from '../../ressource/domain/vocabulaire-ressource.ts'
import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'

/** Une question fréquente ; son titre est la question, son HTML la réponse. */
export interface Question {
  readonly id: string
  readonly titre: string
  /** Réponse assainie. */
  readonly html: string
  readonly theme: ThemeRessource
  readonly profils: readonly ProfilVisiteur[]
  readonly ordre: number
}
