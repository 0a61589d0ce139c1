/**
 * Tableaux de travail, réutilisés d'une requête à l'autre : une recherche est synchrone, deux ne se mêlent jamais. Chacun
 * a une case par document.
 */
export interface Tampons {
  /** Bits des facettes qui rejettent chaque candidat. */
  readonly echecs: Uint32Array
  /** Rangs des candidats dont il faut regarder les occurrences. */
  readonly composes: Uint32Array
  /** Rangs des candidats rejetés par une seule facette. */
  readonly presque: Uint32Array
  /** Documents retenus, leur rang de candidat, leur jour d'entrée, leur distance. */
  readonly documents: Uint32Array
  readonly rangs: Uint32Array
  readonly entrees: Uint16Array
  readonly distances: Float64Array
  /** Clé de pertinence de chaque retenu, et clé du tri qui passe avant elle. */
  readonly cles: Float64Array
  readonly premieres: Float64Array
  /** Combinaisons comptées. */
  readonly touchees: Uint32Array
}

export const creerTampons = (documents: number): Tampons => ({
  echecs: new Uint32Array(documents),
  composes: new Uint32Array(documents),
  presque: new Uint32Array(documents),
  documents: new Uint32Array(documents),
  rangs: new Uint32Array(documents),
  entrees: new Uint16Array(documents),
  distances: new Float64Array(documents),
  cles: new Float64Array(documents),
  premieres: new Float64Array(documents),
  touchees: new Uint32Array(documents),
})
