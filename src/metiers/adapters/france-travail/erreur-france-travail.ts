/**
 * `panne` : réseau, délai, 5xx ; `limite` : trop d'appels (429) ; `sature` : notre propre file est pleine ;
 * `identifiants` : clés ou droits refusés ; `refus` : demande mal formée ; `illisible` : réponse d'un autre format.
 */
export type NatureEchec = 'panne' | 'limite' | 'sature' | 'identifiants' | 'refus' | 'illisible'

/** Pas de réponse exploitable. Le message ne porte ni clé, ni jeton, ni donnée d'une offre. */
export class ErreurFranceTravail extends Error {
  readonly nature: NatureEchec
  /** Ce que le service demande d'attendre (`Retry-After`). */
  readonly attenteMs: number | undefined

  constructor(
    nature: NatureEchec,
    message: string,
    options: ErrorOptions & { readonly attenteMs?: number } = {},
  ) {
    super(message, options)
    this.name = 'ErreurFranceTravail'
    this.nature = nature
    this.attenteMs = options.attenteMs
  }
}
