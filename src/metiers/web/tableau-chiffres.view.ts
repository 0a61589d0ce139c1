/** Un tableau de chiffres déjà écrits. */
export interface VueTableauChiffres {
  readonly legende: string
  /** Titre de la première colonne. */
  readonly entete: string
  readonly colonnes: readonly string[]
  readonly lignes: readonly LigneDeChiffres[]
}

export interface LigneDeChiffres {
  readonly terme: string
  /** Période ou définition, en petit. */
  readonly precision?: string
  readonly cellules: readonly CelluleDeChiffre[]
}

export interface CelluleDeChiffre {
  readonly texte: string
  /** Faux : « non diffusable ». */
  readonly connu: boolean
}
