import type { FastifyInstance } from 'fastify'
import { ErreurMetier } from '../../kernel/erreur-metier.ts'

/** Une recherche de 500 mots accentués tient dans cette adresse ; au-delà, ce n'est plus un visiteur. */
export const LONGUEUR_MAX = 12_000

/** Trop longue (414), ou portant un octet nul, que PostgreSQL ne connaît pas : elle n'est celle d'aucune page (404). */
export function refuserLesAdresses(serveur: FastifyInstance): void {
  serveur.addHook('onRequest', ({ url, raw }, _reponse, suite) => {
    if ((raw.url ?? '').length > LONGUEUR_MAX)
      return suite(new ErreurMetier('requete-trop-grande', 'Adresse trop longue.'))
    const inconnue = url.includes('%00')
    suite(
      inconnue ? new ErreurMetier('introuvable', 'Cette adresse ne correspond à aucune page.') : undefined,
    )
  })
}

/**
 * Dans un paramètre l'octet nul est seulement retiré : la recherche, elle, a un sens. Un chemin mal encodé (`%`, `%E9`) est pris
 * à la lettre : il n'est celui d'aucune page, qui le dit comme de toute autre.
 */
export function remettreDAplomb(adresse: string): string {
  const [chemin = '', ...parametres] = adresse.split('?')
  const suite = parametres.length === 0 ? '' : `?${parametres.join('?').replaceAll('%00', '')}`
  return (estDecodable(chemin) ? chemin : chemin.replaceAll('%', '%25')) + suite
}

function estDecodable(chemin: string): boolean {
  if (!chemin.includes('%')) return true
  try {
    decodeURIComponent(chemin)
    return true
  } catch {
    return false
  }
}
