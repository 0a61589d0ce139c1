import { z } from 'zod'

/** Les rôles du back-office, du plus étendu au plus restreint. */
export const ROLES = [
  'administrateur',
  'responsable-editorial',
  'redacteur',
  'gestionnaire-donnees',
  'assistance',
] as const

export type Role = (typeof ROLES)[number]

export const LIBELLES_ROLES: Readonly<Record<Role, string>> = {
  administrateur: 'Administrateur',
  'responsable-editorial': 'Responsable éditorial',
  redacteur: 'Rédacteur',
  'gestionnaire-donnees': 'Gestionnaire de données',
  assistance: 'Assistance',
}

/** Les rôles qui publient, importent ou administrent : sans second facteur, ils n'ont accès à rien. */
const ROLES_A_SECOND_FACTEUR: readonly Role[] = [
  'administrateur',
  'responsable-editorial',
  'gestionnaire-donnees',
]

export function doitAvoirSecondFacteur(role: Role): boolean {
  return ROLES_A_SECOND_FACTEUR.includes(role)
}

/** Ce que les droits savent d'un compte connecté. */
export interface Compte {
  readonly id: number
  readonly email: string
  readonly role: Role
  readonly secondFacteurActif: boolean
}

const schema = z.object({
  id: z.number(),
  email: z.string(),
  role: z.enum(ROLES),
  secondFacteurActif: z
    .boolean()
    .nullish()
    .transform((actif) => actif === true),
})

/** Le compte porté par `req.user` ; `undefined` : personne, ou un compte sans rôle. */
export function lireCompte(utilisateur: unknown): Compte | undefined {
  return schema.safeParse(utilisateur).data
}

/** Le compte a le second facteur que son rôle demande. */
export function estEnRegle({ role, secondFacteurActif }: Compte): boolean {
  return secondFacteurActif || !doitAvoirSecondFacteur(role)
}
