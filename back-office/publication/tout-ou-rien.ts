import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { cleDeDemande } from './cle-de-demande.ts'

const echecs = new WeakMap<object, unknown>()

/** Fait suivre un enregistrement déjà écrit ; un échec est retenu, puis levé. */
export async function faireSuivre(req: PayloadRequest, suite: () => Promise<void>): Promise<void> {
  try {
    await suite()
  } catch (cause) {
    echecs.set(cleDeDemande(req), cause)
    throw cause
  }
}

/**
 * En lot, Payload garde ce qu'il a écrit d'un document dont la suite échoue : tout le lot est alors annulé, pour que rien
 * ne soit en ligne chez l'un et pas chez l'autre. Un document refusé avant d'être écrit n'arrête pas les autres.
 */
export const annulerSiLaSuiteEchoue: CollectionAfterOperationHook = ({ req, result }) => {
  const cle = cleDeDemande(req)
  const cause = echecs.get(cle)
  if (cause === undefined) return result
  echecs.delete(cle)
  throw cause
}
