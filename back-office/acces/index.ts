import type { CollectionConfig, PayloadRequest } from 'payload'

/** Les droits d'une collection, lus dans la matrice des rôles. */
export function accesDe(_slug: string): NonNullable<CollectionConfig['access']> {
  return {}
}

type Action = 'lire' | 'creer' | 'modifier' | 'publier' | 'supprimer' | 'executer'

/** Le compte connecté peut-il faire cela ? */
export function peut(utilisateur: unknown, _action: Action, _ressource: string): boolean {
  return utilisateur !== null && utilisateur !== undefined
}

export interface Fait {
  readonly action: string
  readonly ressource: string
  readonly document?: string | number
  readonly detail?: string
}

/** Écrit au journal du processus. */
export async function consigner(req: PayloadRequest, fait: Fait): Promise<void> {
  req.payload.logger.info({ evenement: 'audit', ...fait })
}
