import type { PayloadRequest } from 'payload'
import { estCollection } from '../base.ts'
import { lecteurDeMedias } from '../publication/index.ts'
import { type OutilsDeRendu, versHtml } from '../texte-riche/index.ts'
import { adresseDeDocument } from './adresses.ts'

/** L'état d'éditeur d'un texte mis en forme, vu d'un document. */
type Etat = Parameters<typeof versHtml>[0]

/** HTML du texte d'un document ; vide sans texte. */
export async function rendreCorps(
  corps: { readonly root: object } | null | undefined,
  req: PayloadRequest,
): Promise<string> {
  return estEtat(corps) ? versHtml(corps, outilsDeRendu(req)) : ''
}

const estEtat = (corps: unknown): corps is Etat =>
  typeof corps === 'object' && corps !== null && 'root' in corps

function outilsDeRendu(req: PayloadRequest): OutilsDeRendu {
  return {
    adresseDe: async (collection, id) =>
      estCollection(req.payload, collection) ? adresseDeDocument(req, collection, id) : undefined,
    mediaDe: lecteurDeMedias(req),
  }
}
