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

const OCTET_NUL = /%00/g

/** PostgreSQL ne connaît pas l'octet nul : une adresse qui en porte n'est celle d'aucune page. */
export function refuserLOctetNul(serveur: FastifyInstance): void {
  serveur.addHook('onRequest', (requete, _reponse, suite) => {
    const enPorte = requete.url.includes('%00')
    suite(enPorte ? new ErreurMetier('introuvable', 'Cette adresse ne correspond à aucune page.') : undefined)
  })
}

/** Dans un paramètre il est seulement retiré : la recherche, elle, a un sens. */
export function retirerLOctetNul(adresse: string): string {
  const debut = adresse.indexOf('?')
  return debut === -1 ? adresse : adresse.slice(0, debut) + adresse.slice(debut).replace(OCTET_NUL, '')
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
