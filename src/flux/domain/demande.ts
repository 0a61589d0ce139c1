/** Ce qu'on demande à l'importation d'un fichier. */
export interface Demande {
  readonly chemin: string
  /** Le flux ne porte pas tout le catalogue : rien n'est retiré. */
  readonly partiel: boolean
  /** Tout faire sauf publier. */
  readonly essai: boolean
  /** Publier malgré les gardes. */
  readonly forcer: boolean
}

/** Copie gardée du fichier reçu. */
export interface Piece {
  readonly chemin: string
  readonly sha256: string
  readonly octets: number
}
