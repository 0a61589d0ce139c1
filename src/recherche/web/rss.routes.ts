import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { IDS_MOTEURS, MOTEURS } from '../moteurs/moteurs.ts'
import { analyserRequete } from '../usecases/analyser-requete.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import type { Declaration } from './declaration.ts'
import { nommerLesValeurs } from './nommer-les-valeurs.ts'
import { fluxDeRecherche } from './rss.view.ts'

const RESULTATS_PAR_FLUX = 50

export interface DependancesRss {
  readonly contexte: ContexteDeRendu
  readonly recherche: Pick<ServiceRecherche, 'trouver' | 'titre'>
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** `/<moteur>.rss` : les premiers résultats de la page aux mêmes paramètres, à suivre dans un lecteur de flux (RSS 2.0). */
export function enregistrerRss(serveur: FastifyInstance, deps: DependancesRss): void {
  for (const id of IDS_MOTEURS.filter((un) => MOTEURS[un].rss)) {
    serveur.get(`/${id}.rss`, { config: { pageEnCache: true } }, async (requete, reponse) => {
      const parametres = new URLSearchParams(requete.url.split('?')[1] ?? '')
      return reponse
        .type('application/rss+xml; charset=utf-8')
        .header('x-robots-tag', 'noindex')
        .send(chercher(deps, id, parametres))
    })
  }
}

function chercher<Id extends IdMoteur>(deps: DependancesRss, id: Id, parametres: URLSearchParams): string {
  const moteur: Declaration = nommerLesValeurs(MOTEURS[id], deps.recherche)
  const demandee = analyserRequete(moteur, parametres, deps.territoires)
  const requete = { ...demandee, page: 1, parPage: RESULTATS_PAR_FLUX, expliquer: false }
  const { resultats } = deps.recherche.trouver(id, requete)
  const aujourdhui = jourAParis(deps.horloge())
  return fluxDeRecherche(deps.contexte, { id, moteur, requete, resultats, aujourdhui })
}
