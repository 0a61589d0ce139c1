import type { Jour } from '../../../kernel/jour.ts'

export interface Festival {
  readonly id: string
  readonly nom: string
  readonly ville: string
  readonly debut: Jour
  readonly fin: Jour
  readonly modifieLe: Date
}

/** Ce que montre une ligne de résultat du moteur Festivals. */
export type CarteFestival = Pick<Festival, 'id' | 'nom' | 'ville'>

export function carteFestival({ id, nom, ville }: Festival): CarteFestival {
  return { id, nom, ville }
}
