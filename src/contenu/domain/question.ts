import type { ProfilVisiteur } from './vocabulaire-editorial.ts'
import type { ThemeRessource } from './vocabulaire-ressource.ts'

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
