import type { Carte } from './territoires.ts'

/** Ce dont toutes les réponses dépendent. */
export interface Monde {
  readonly graine: number
  readonly aujourdhui: () => Date
  readonly carte: () => Carte
  /** L'intitulé d'un métier, s'il est connu. */
  readonly nommer: (codeRome: string) => Promise<string | undefined>
}

export async function intituleDe({ nommer }: Monde, codeRome: string): Promise<string> {
  return (await nommer(codeRome)) ?? `Métier ${codeRome}`
}
