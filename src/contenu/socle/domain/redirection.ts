/** Une ancienne adresse et celle d'aujourd'hui. Son identifiant est `de`. */
export interface Redirection {
  /** Chemin du portail, paramètres compris, tel qu'il est demandé. */
  readonly de: string
  /** Chemin du portail ou adresse complète. */
  readonly vers: string
  /** 301 ; sinon 302. */
  readonly permanente: boolean
}
