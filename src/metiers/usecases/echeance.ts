/** Un instant à ne pas dépasser, commun à plusieurs attentes. */
export interface Echeance {
  readonly atteinte: Promise<undefined>
  readonly annuler: () => void
}

export function echeance(dansMs: number): Echeance {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const minuterie = setTimeout(() => resolve(undefined), dansMs)
  return { atteinte: promise, annuler: () => clearTimeout(minuterie) }
}

/** Le résultat d'un travail, ou rien s'il n'est pas fini à l'échéance ; le travail continue. */
export function auPlusTard<T>(travail: Promise<T>, { atteinte }: Echeance): Promise<T | undefined> {
  return Promise.race([travail, atteinte])
}
