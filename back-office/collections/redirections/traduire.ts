import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import type { Redirection } from '../../../src/contenu/socle/domain/redirection.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

/** La publication d'une redirection. */
export function traduire({ identifiant: de, vers, permanente }: SaisieDe<'redirections'>): Publication {
  const donnees: Redirection = { de, vers, permanente: permanente !== false }
  return publication({ type: 'redirection', id: de, titre: de, donnees })
}
