/** Vrai tant que le débit n'est pas dépassé : une salve d'une seconde, puis `parSeconde`. */
export function creerDebit(parSeconde: number, maintenant: () => number): () => boolean {
  let reserve = parSeconde
  let dernier = maintenant()
  return () => {
    const instant = maintenant()
    reserve = Math.min(parSeconde, reserve + ((instant - dernier) / 1_000) * parSeconde)
    dernier = instant
    if (reserve < 1) return false
    reserve -= 1
    return true
  }
}
