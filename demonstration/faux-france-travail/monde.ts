import type { Geographie } from './territoires.ts'

/** Ce dont toutes les réponses dépendent. */
export interface Monde {
  readonly graine: number
  readonly aujourdhui: () => Date
  readonly geographie: () => Geographie
  /** L'intitulé d'un métier puis ses appellations ; rien s'il n'est pas connu. */
  readonly nommer: (codeRome: string) => Promise<readonly string[]>
}

export async function intituleDe(monde: Monde, codeRome: string): Promise<string> {
  const [intitule = `Métier ${codeRome}`] = await monde.nommer(codeRome)
  return intitule
}
