import { createLocalReq, type PayloadRequest } from 'payload'
import { adresseSource } from './provenance.ts'
import { lireCompte } from './roles.ts'

/** Un fait à garder : une action en un mot (`publication`, `import`, `connexion-refusee`…), jamais un secret. */
export interface Fait {
  readonly action: string
  /** Collection ou écran. */
  readonly ressource: string
  readonly document?: string | number
  readonly detail?: string
}

/** Écrit au journal d'audit dans la transaction de `req` : si elle échoue, le fait n'a pas eu lieu. */
export async function consigner(req: PayloadRequest, fait: Fait): Promise<void> {
  const compte = lireCompte(req.user)
  const adresseIp = adresseSource(req)
  await req.payload.create({
    collection: 'journal-audit',
    data: {
      action: fait.action,
      ressource: fait.ressource,
      auteur: compte?.email ?? 'système',
      ...(compte !== undefined && { auteurId: compte.id }),
      ...(fait.document !== undefined && { document: String(fait.document) }),
      ...(fait.detail !== undefined && { detail: fait.detail }),
      ...(adresseIp !== undefined && { adresseIp }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Comme `consigner`, hors de toute transaction : pour un refus, dont la transaction est annulée. */
export async function consignerUnRefus({ payload, headers }: PayloadRequest, fait: Fait): Promise<void> {
  await consigner(await createLocalReq({ req: { headers } }, payload), fait)
}
