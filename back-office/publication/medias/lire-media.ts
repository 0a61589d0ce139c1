import type { PayloadRequest } from 'payload'

/** Le document d'un média de la médiathèque, vu de la demande en cours ; `null` s'il n'existe plus. */
export function lecteurDeMedias(req: PayloadRequest) {
  return (id: string | number) =>
    req.payload.findByID({
      collection: 'medias',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
}
