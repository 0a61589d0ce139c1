/** Ce qu'on demande à l'importation d'un fichier. */
export interface Demande {
  readonly chemin: string
  /** Nom montré dans l'historique ; celui du fichier s'il est absent. */
  readonly nom?: string
  /** Le flux ne porte pas tout le catalogue : rien n'est retiré. */
  readonly partiel: boolean
  /** Tout faire sauf publier. */
  readonly essai: boolean
  /** Publier malgré les gardes. */
  readonly forcer: boolean
  /** SHA-256 du fichier essayé : un fichier différent est refusé. */
  readonly sha256Attendu?: string
  /** Demande d'import (`flux.demande_import`) que cette exécution sert. */
  readonly demandeImport?: string
}

/** Copie gardée du fichier reçu. */
export interface Piece {
  readonly chemin: string
  readonly sha256: string
  readonly octets: number
}
