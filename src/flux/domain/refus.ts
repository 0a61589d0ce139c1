/** Pourquoi rien n'a été publié : un code stable et une phrase pour qui lance l'import. */
export interface Refus {
  readonly code: string
  readonly phrase: string
}
