import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { consigner } from '../../acces/index.ts'

/** Au journal d'audit, qui a ajouté un média, remplacé son fichier ou changé ce qui le décrit. */
export const consignerLeMedia: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const surLeFichier = req.file === undefined ? 'media-modification' : 'media-remplacement'
  const action = operation === 'create' ? 'media-ajout' : surLeFichier
  await consigner(req, { action, ressource: collection.slug, document: doc.id, detail: doc.filename })
  return doc
}

export const consignerLeMediaSupprime: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const { slug } = collection
  await consigner(req, { action: 'media-suppression', ressource: slug, document: id, detail: doc.filename })
}
