/** Ce que contient une case. Une `Date` est un instant, écrit à l'heure de Paris ; `null` et `undefined` laissent la case vide. */
export type Cellule = string | number | boolean | Date | null | undefined
export type LigneDeTableur = readonly Cellule[]

/** Une feuille de tableur : la première ligne est celle des titres. */
export interface Feuille {
  readonly nom: string
  readonly colonnes: readonly string[]
  readonly lignes: Iterable<LigneDeTableur> | AsyncIterable<LigneDeTableur>
}

const A_PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** « 2026-11-25 14:05:00 », heure de Paris. */
export function instantEcrit(instant: Date): string {
  return A_PARIS.format(instant)
}
