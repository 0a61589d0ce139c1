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

/** Combien de temps le corps d'une requête peut mettre à arriver, en millisecondes. */
export interface DelaisDeReception {
  readonly ordinaire: number
  /** Les écrans du back-office envoient des images et des documents. */
  readonly backOffice: number
}

const BACK_OFFICE = /^\/admin\//
/** Un flux de plusieurs centaines de mégaoctets : seule la limite du serveur joue. */
const TELEVERSEMENT = /^\/admin\/api\/import\/televersement(\?|$)/

/** Coupe une requête dont le corps n'est pas arrivé à temps. */
export function limiterLaReception(serveur: FastifyInstance, delais: DelaisDeReception): void {
  serveur.addHook('onRequest', ({ raw }, _reponse, suite) => {
    const url = raw.url ?? ''
    const sansCorps = raw.method === 'GET' || raw.method === 'HEAD'
    if (sansCorps || TELEVERSEMENT.test(url)) return suite()
    const delaiMs = BACK_OFFICE.test(url) ? delais.backOffice : delais.ordinaire
    const minuterie = setTimeout(() => raw.destroy(), delaiMs)
    raw.once('close', () => clearTimeout(minuterie))
    raw.once('end', () => clearTimeout(minuterie))
    suite()
  })
}
