import type { FastifyInstance } from 'fastify'
import { ErreurMetier } from '../../kernel/erreur-metier.ts'

/** Une recherche de 500 mots accentués tient dans cette adresse ; au-delà, ce n'est plus un visiteur. */
const LONGUEUR_ADRESSE_MAX = 12_000

export function refuserAdresseTropLongue(serveur: FastifyInstance): void {
  serveur.addHook('onRequest', (requete, _reponse, suite) => {
    const tropLongue = (requete.raw.url ?? '').length > LONGUEUR_ADRESSE_MAX
    suite(tropLongue ? new ErreurMetier('requete-trop-grande', 'Adresse trop longue.') : undefined)
  })
}

const RECEPTION_LONGUE = /^\/admin\//

/** Coupe une requête dont le corps n'est pas arrivé à temps ; seul le back-office reçoit de gros fichiers. */
export function limiterLaReception(serveur: FastifyInstance, delaiMs: number): void {
  serveur.addHook('onRequest', ({ raw }, _reponse, suite) => {
    const sansCorps = raw.method === 'GET' || raw.method === 'HEAD'
    if (sansCorps || RECEPTION_LONGUE.test(raw.url ?? '')) return suite()
    const minuterie = setTimeout(() => raw.destroy(), delaiMs)
    raw.once('close', () => clearTimeout(minuterie))
    raw.once('end', () => clearTimeout(minuterie))
    suite()
  })
}
