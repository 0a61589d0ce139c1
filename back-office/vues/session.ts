import { estEnRegle, lireCompte } from '../acces/roles.ts'

/**
 * Où envoyer qui demande `chemin` sans session (la connexion, qui y revient) ou sans le second facteur que son rôle demande
 * (l'enrôlement). `undefined` : la session est en règle ; reste à savoir si le rôle suffit.
 */
export function detourDe(user: unknown, chemin: string): string | undefined {
  if (user === null) return `/admin/login?${new URLSearchParams({ redirect: chemin })}`
  const compte = lireCompte(user)
  return compte !== undefined && !estEnRegle(compte) ? '/admin/second-facteur' : undefined
}
