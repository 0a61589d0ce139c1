import type { Declaration as DeclarationDeListe } from '../../liste/index.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'

/** Ce qu'une page de résultats lit d'un moteur : tout le reste se déduit de la réponse. */
export type Declaration = DeclarationDeListe & { readonly id: IdMoteur }

const SUIVIS: ReadonlySet<IdMoteur> = new Set(['formations', 'financements', 'structures', 'ressources'])

/** Métiers et organismes ne paraissent pas d'un jour à l'autre : les suivre n'apprendrait rien. */
export function aUnFlux(id: IdMoteur): boolean {
  return SUIVIS.has(id)
}
