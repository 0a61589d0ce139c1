/** Saturation : un mot du titre (poids 8) vaut quatre fois le même mot dans le contenu (poids 1). */
const SATURATION = 6
/** Part de la longueur du document dans la saturation. */
const NORMALISATION = 0.3
/** Points pour un mot unique au monde ; tient dans 16 bits jusqu'à dix millions de documents. */
const ECHELLE = 4000
const IMPACT_MAXIMAL = 0xffff

export interface Presence {
  /** Somme des poids des champs où le mot paraît. */
  readonly poids: number
  /** Longueur du document, 1 pour un document moyen. */
  readonly longueur: number
  /** Nombre de documents où le mot paraît, et nombre de documents. */
  readonly frequence: number
  readonly nombre: number
}

/**
 * Contribution BM25F d'un mot au score d'un document, en points entiers de 1 à 65 535 (Robertson, Zaragoza et Taylor,
 * 2004 : les poids des champs entrent dans la fréquence, avant la saturation).
 */
export function impactDe({ poids, longueur, frequence, nombre }: Presence): number {
  const rarete = Math.log(1 + (nombre - frequence + 0.5) / (frequence + 0.5))
  const frein = SATURATION * (1 - NORMALISATION + NORMALISATION * longueur)
  const points = Math.round((ECHELLE * rarete * poids) / (poids + frein))
  return Math.min(IMPACT_MAXIMAL, Math.max(1, points))
}
