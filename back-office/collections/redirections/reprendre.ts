import type { Redirection } from '../../../src/contenu/socle/domain/redirection.ts'
import type { SaisieDe } from '../document.ts'

/** La saisie d'une redirection publiée. */
export function reprendre({ de, vers, permanente }: Redirection): SaisieDe<'redirections'> {
  return { identifiant: de, vers, permanente }
}
