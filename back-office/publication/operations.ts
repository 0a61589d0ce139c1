import type { CollectionBeforeOperationHook } from 'payload'
import { cleDeDemande } from './cle-de-demande.ts'

/**
 * La demande reçoit sa clé avant que rien ne la recopie. Une copie est toujours un brouillon. Un retrait seul n'est pas un enregistrement : il ne valide pas un brouillon
 * inachevé, que le document en ligne n'a pas encore.
 */
export const preparerLOperation: CollectionBeforeOperationHook = ({ args, req }) => {
  cleDeDemande(req)
  if ('duplicateFromID' in args && args.duplicateFromID !== undefined) return { ...args, draft: true }
  if (estUnRetraitSeul(args)) return { ...args, unpublishAllLocales: true }
  return args
}

function estUnRetraitSeul(args: object): boolean {
  const data: unknown = 'data' in args ? args.data : undefined
  const enBrouillon = 'draft' in args && args.draft === true
  if (enBrouillon || typeof data !== 'object' || data === null) return false
  return Object.keys(data).length === 1 && '_status' in data && data._status === 'draft'
}
