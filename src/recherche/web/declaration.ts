import type { Declaration } from '../../liste/index.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'

/** Ce qu'une page de résultats lit d'un moteur : tout le reste se déduit de la réponse. */
export type DeclarationDeMoteur = Declaration & { readonly id: IdMoteur }
