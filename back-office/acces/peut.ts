import { type Action, type Droits, estPermis } from './matrice.ts'
import { estEnRegle, lireCompte } from './roles.ts'

/**
 * Le compte connecté peut-il faire cela ? Faux pour un visiteur, pour une ressource inconnue, et pour tout compte qui
 * n'a pas encore le second facteur que son rôle demande.
 */
export function peut(utilisateur: unknown, action: Action, ressource: string | Droits): boolean {
  const compte = lireCompte(utilisateur)
  return compte !== undefined && estEnRegle(compte) && estPermis(compte.role, action, ressource)
}
