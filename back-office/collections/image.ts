import type { PayloadRequest } from 'payload'
import type { ImagePubliee } from '../../src/contenu/domain/image.ts'
import { renseignes } from '../champs/renseignes.ts'
import type { DocumentDe } from './document.ts'
import { cleDe, type Relation } from './relation.ts'

/** L'image publiée d'un média ; `undefined` sans image. */
export async function lireImage(relation: Relation, req: PayloadRequest): Promise<ImagePubliee | undefined> {
  const id = cleDe(relation)
  if (id === undefined) return undefined
  const media = await req.payload.findByID({ collection: 'medias', id, depth: 0, disableErrors: true, req })
  return media === null ? undefined : imageDe(media)
}

function imageDe(media: DocumentDe<'medias'>): ImagePubliee | undefined {
  const { filename, width, height, alternative, legende, credit, focalX, focalY } = media
  if (typeof filename !== 'string' || typeof width !== 'number' || typeof height !== 'number')
    return undefined
  const foyer =
    typeof focalX === 'number' && typeof focalY === 'number' ? { x: focalX, y: focalY } : undefined
  return {
    alternative: alternative ?? '',
    largeur: width,
    hauteur: height,
    chemin: `/medias/${filename}`,
    declinaisons: [],
    ...renseignes({ legende, credit, foyer }),
  }
}
