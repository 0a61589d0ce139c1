import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

const echecs = new WeakMap<PayloadRequest['context'], unknown>()

/** Fait suivre un enregistrement déjà écrit ; un échec est retenu, puis levé. */
export async function faireSuivre({ context }: PayloadRequest, suite: () => Promise<void>): Promise<void> {
  try {
    await suite()
  } catch (cause) {
    echecs.set(context, cause)
    throw cause
  }
}

/**
 * En lot, Payload garde ce qu'il a écrit d'un document dont la suite échoue : tout le lot est alors annulé, pour que rien
 * ne soit en ligne chez l'un et pas chez l'autre. Un document refusé avant d'être écrit n'arrête pas les autres.
 */
export const annulerSiLaSuiteEchoue: CollectionAfterOperationHook = ({ req, result }) => {
  const cause = echecs.get(req.context)
  if (cause === undefined) return result
  echecs.delete(req.context)
  throw cause
}
