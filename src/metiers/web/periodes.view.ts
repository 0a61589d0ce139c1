/** « 1er trimestre 2026 », « année 2025 » ; une période inconnue s'écrit telle quelle. */
export function periodeEnLettres(periode: string): string {
  const { annee, trimestre } = lirePeriode(periode)
  if (annee === '') return periode
  if (trimestre === undefined) return `année ${annee}`
  return `${trimestre}${trimestre === '1' ? 'er' : 'e'} trimestre ${annee}`
}

export interface PeriodeDeChiffres {
  /** Vide si la période n'est ni un trimestre ni une année. */
  readonly annee: string
  readonly trimestre?: string
}

/** Lit `2026T1` ou `2025`. */
export function lirePeriode(periode: string): PeriodeDeChiffres {
  const [, annee = '', trimestre] = /^(\d{4})(?:T([1-4]))?$/.exec(periode) ?? []
  return trimestre === undefined ? { annee } : { annee, trimestre }
}
