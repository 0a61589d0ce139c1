import type { FastifyInstance } from 'fastify'
import { ErreurMetier } from '../../kernel/erreur-metier.ts'

/** Une recherche de 500 mots accentués tient dans cette adresse ; au-delà, ce n'est plus un visiteur. */
const LONGUEUR_MAX = 12_000

/** Trop longue (413), ou portant un octet nul, que PostgreSQL ne connaît pas : elle n'est celle d'aucune page (404). */
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

/** Dans un paramètre l'octet nul est seulement retiré : la recherche, elle, a un sens. */
export function retirerLOctetNul(adresse: string): string {
  const debut = adresse.indexOf('?')
  return debut === -1 ? adresse : adresse.slice(0, debut) + adresse.slice(debut).replaceAll('%00', '')
}
