/** Bornes au-delà desquelles un flux est refusé, en caractères ; elles protègent la mémoire du serveur. */
export interface Limites {
  readonly texte: number
  readonly enregistrement: number
  readonly profondeur: number
  /** Éléments dans un enregistrement. */
  readonly elements: number
}

/** Une formation réelle pèse de 6 à 30 Ko, sur une quinzaine de niveaux. */
export const LIMITES: Limites = {
  texte: 10_000_000,
  enregistrement: 20_000_000,
  profondeur: 100,
  elements: 200_000,
}
