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
