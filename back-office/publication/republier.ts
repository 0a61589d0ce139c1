import type { PayloadRequest } from 'payload'
import { collectionConnue } from './collection-connue.ts'
import { editorialeDe } from './editoriale.ts'

/** Refait la publication de ces documents en ligne (« actualites/12 »), dans la transaction de `req`. */
export async function republier(req: PayloadRequest, documents: readonly string[]): Promise<void> {
  for (const document of new Set(documents)) {
    const [slug = '', id] = document.split('/')
    const collection = collectionConnue(req.payload, slug)
    if (collection !== undefined) await editorialeDe(collection)?.republier(req, Number(id))
  }
}
