const REGARDES = 10

/**
 * Pertinence graduée des dix premiers résultats (nDCG@10) : 1 si les mieux notés sont devant, 0 si aucun n'est pertinent.
 * `notes` : celles des résultats, dans l'ordre rendu ; `possibles` : celles de tout ce qui pouvait l'être.
 */
export function ndcg(notes: readonly number[], possibles: readonly number[]): number {
  const ideal = gain([...possibles].sort((a, b) => b - a))
  return ideal === 0 ? 0 : gain(notes) / ideal
}

function gain(notes: readonly number[]): number {
  return notes
    .slice(0, REGARDES)
    .reduce((somme, note, rang) => somme + (2 ** note - 1) / Math.log2(rang + 2), 0)
}
