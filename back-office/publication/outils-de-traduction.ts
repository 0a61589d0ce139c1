import type { PayloadRequest } from 'payload'
import { adresseDuDocument } from '../../src/contenu/back-office.ts'
import type { OutilsDeTraduction } from './collection-editoriale.ts'
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
    return adresseDuDocument(await executantDe(req), document)
  }
  return { outils: { req, adresseDe }, cites }
}
