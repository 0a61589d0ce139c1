/** Une mémoire bornée : la clé la moins récemment lue part la première. */
export interface Memoire<T> {
  readonly lire: (cle: string) => T | undefined
  readonly garder: (cle: string, valeur: T) => void
}

export function creerMemoire<T>(maximum: number): Memoire<T> {
  const valeurs = new Map<string, T>()

  function garder(cle: string, valeur: T): void {
    valeurs.delete(cle)
    valeurs.set(cle, valeur)
    if (valeurs.size <= maximum) return
    const [ancienne] = valeurs.keys()
    if (ancienne !== undefined) valeurs.delete(ancienne)
  }

  return {
    garder,
    lire: (cle) => {
      const valeur = valeurs.get(cle)
      if (valeur !== undefined) garder(cle, valeur)
      return valeur
    },
  }
}
