/** Part du meilleur score possible à partir de laquelle on entre dans chaque bande ; la bande 0 est la meilleure. */
const SEUILS = [0.7, 0.5, 0.35, 0.2] as const

export const DERNIERE_BANDE = SEUILS.length

/**
 * Bande de pertinence d'un score. Dans une bande les résultats sont tenus pour également pertinents : c'est là que joue
 * « Région d'abord ». Le repère est le score qu'aurait un document où chaque mot tient sa meilleure place.
 */
export function bandeDe(score: number, meilleurPossible: number): number {
  if (meilleurPossible === 0) return 0
  const part = score / meilleurPossible
  const bande = SEUILS.findIndex((seuil) => part >= seuil)
  return bande === -1 ? DERNIERE_BANDE : bande
}
