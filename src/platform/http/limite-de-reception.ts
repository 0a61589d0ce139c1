import type { FastifyInstance } from 'fastify'

/** Combien de temps le corps d'une requête à ce chemin peut mettre à arriver, en millisecondes ; absent : seule la limite du serveur joue. */
export type DelaiDeReception = (chemin: string) => number | undefined

/** Coupe une requête dont le corps n'est pas arrivé à temps. */
export function limiterLaReception(serveur: FastifyInstance, delaiDe: DelaiDeReception): void {
  serveur.addHook('onRequest', ({ raw }, _reponse, suite) => {
    const [chemin = ''] = (raw.url ?? '').split('?')
    const sansCorps = raw.method === 'GET' || raw.method === 'HEAD'
    const delaiMs = sansCorps ? undefined : delaiDe(chemin)
    if (delaiMs === undefined) return suite()
    const minuterie = setTimeout(() => raw.destroy(), delaiMs)
    raw.once('close', () => clearTimeout(minuterie))
    raw.once('end', () => clearTimeout(minuterie))
    suite()
  })
}
