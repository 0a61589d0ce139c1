import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload'
import { peut } from './peut.ts'
import { estEnRegle, lireCompte } from './roles.ts'

const SLUG = 'utilisateurs'

/** Son propre compte, et lui seul ; tous pour l'administrateur. */
function soiOu(action: 'lire' | 'modifier'): Access {
  return ({ req }) => {
    if (peut(req.user, action, SLUG)) return true
    const compte = lireCompte(req.user)
    if (compte === undefined) return false
    // Un compte sans son second facteur ne fait que se lire : l'écran d'enrôlement le demande.
    if (action === 'modifier' && !estEnRegle(compte)) return false
    return { id: { equals: compte.id } }
  }
}

/** Les droits de la collection des comptes ; `admin` ouvre toute l'administration. */
export const ACCES_UTILISATEURS: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => {
    const compte = lireCompte(req.user)
    return compte !== undefined && estEnRegle(compte)
  },
  create: ({ req }) => peut(req.user, 'creer', SLUG),
  read: soiOu('lire'),
  readVersions: () => false,
  update: soiOu('modifier'),
  delete: ({ req }) => peut(req.user, 'supprimer', SLUG),
  unlock: ({ req }) => peut(req.user, 'executer', SLUG),
}

/** Lisible par l'administrateur et par l'intéressé. */
export const luParSoiOuAdministrateur: FieldAccess = ({ req, id, doc }) =>
  peut(req.user, 'lire', SLUG) || estSoi(req, id ?? doc?.id)

/** Modifiable par l'administrateur, sauf sur son propre compte. */
export const modifieParUnAutreAdministrateur: FieldAccess = ({ req, id, doc }) =>
  peut(req.user, 'modifier', SLUG) && !estSoi(req, id ?? doc?.id)

export function estSoi(req: PayloadRequest, id: unknown): boolean {
  return req.user !== null && String(req.user.id) === String(id)
}
