import type { Facette, Moteur } from '../domain/moteur.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'

/** Ce qu'une page de résultats lit d'un moteur : tout le reste se déduit de la réponse. */
export type Declaration = Pick<Moteur<never, unknown>, 'libelles' | 'tris'> & {
  readonly id: IdMoteur
  readonly facettes: readonly Pick<
    Facette<never>,
    'id' | 'libelle' | 'libelleValeur' | 'ordre' | 'cachee' | 'valeursDe'
  >[]
}

/** Un moteur qui trie par prochaine session a des dates à filtrer. */
export function aDesDates({ tris }: Declaration): boolean {
  return tris.some(({ id }) => id === 'prochaine-session')
}

/** Un moteur qui trie par distance a des lieux à demander. */
export function aDesLieux({ tris }: Declaration): boolean {
  return tris.some(({ id }) => id === 'distance')
}
