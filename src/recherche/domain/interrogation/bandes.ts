/** Part du meilleur score possible à partir de laquelle on entre dans chaque bande ; la bande 0 est la meilleure. */
const SEUILS = [0.7, 0.5, 0.35, 0.2] as const

export const DERNIERE_BANDE = SEUILS.length

/** Plus petit score (entier) de chaque bande, la dernière exceptée. */
export const planchersDes = (meilleurPossible: number): readonly number[] =>
  SEUILS.map((seuil) => plancher(seuil, meilleurPossible))

/**
 * Bande de pertinence d'un score. Dans une bande les résultats sont tenus pour également pertinents : c'est là que joue
 * « Région d'abord ». Le repère est le score qu'aurait un document où chaque mot tient sa meilleure place.
 */
export function bandeDe(score: number, planchers: readonly number[]): number {
  let bande = 0
  while (bande < DERNIERE_BANDE && score < (planchers[bande] ?? 0)) bande += 1
  return bande
}

function plancher(seuil: number, meilleurPossible: number): number {
  if (meilleurPossible === 0) return 0
  const environ = Math.ceil(seuil * meilleurPossible)
  return (environ - 1) / meilleurPossible >= seuil ? environ - 1 : environ
}
