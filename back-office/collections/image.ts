import type { PayloadRequest } from 'payload'
import type { ImagePubliee } from '../../src/contenu/socle/domain/image.ts'
import { imagePubliee, lecteurDeMedias } from '../publication/index.ts'
import { cleDe, type Relation } from './relation.ts'

/** L'image publiée d'un média ; `undefined` sans image. */
export async function lireImage(relation: Relation, req: PayloadRequest): Promise<ImagePubliee | undefined> {
  const id = cleDe(relation)
  if (id === undefined) return undefined
  return imagePubliee(await lecteurDeMedias(req)(id))
}
