import type { PayloadRequest } from 'payload'
import { adresseDuDocument } from '../../src/contenu/back-office.ts'
import { collectionConnue } from './collection-connue.ts'
import type { OutilsDeTraduction } from './collection-editoriale.ts'
import { editorialeDe } from './editoriale.ts'
import { executantDe } from './executant.ts'

/** De quoi traduire un document, et la liste des documents qu'il vise, complète une fois la traduction faite. */
export function outilsDeTraduction(req: PayloadRequest): {
  readonly outils: OutilsDeTraduction
  readonly cites: readonly string[]
} {
  const cites: string[] = []
  const adresseDe: OutilsDeTraduction['adresseDe'] = async (collection, id) => {
    const document = `${collection}/${id}`
    cites.push(document)
    const config = collectionConnue(req.payload, collection)
    const genre = config && editorialeDe(config)?.genre
    return genre && adresseDuDocument(await executantDe(req), genre, document)
  }
  return { outils: { req, adresseDe }, cites }
}
