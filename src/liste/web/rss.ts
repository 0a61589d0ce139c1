import type { FastifyReply } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import { type ArticleRss, ecrireRss } from '../../platform/formats/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Executeur } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { cheminRecherche, cheminRss, premierePage } from './chemins.ts'
import { titreDuRss } from './titres.view.ts'

const ARTICLES_PAR_RSS = 50

export interface ListeSuivie<Resultat> {
  readonly liste: Declaration
  readonly requete: Requete
  readonly executeur: Pick<Executeur<Resultat>, 'trouver'>
  readonly description: string
  readonly article: (resultat: Resultat) => ArticleRss
}

/** Les premiers résultats de la page aux mêmes paramètres, à suivre dans un lecteur de flux (RSS 2.0). */
export function envoyerRss<Resultat>(
  reponse: FastifyReply,
  { instance, absolue }: ContexteDeRendu,
  suivie: ListeSuivie<Resultat>,
): FastifyReply {
  const { liste, executeur, description, article } = suivie
  const requete = premierePage(liste, suivie.requete)
  const { resultats } = executeur.trouver({ ...requete, parPage: ARTICLES_PAR_RSS })
  const rss = ecrireRss({
    titre: `${titreDuRss(liste, requete)} – ${instance.nom}`,
    page: absolue(cheminRecherche(liste, requete)),
    description,
    adresse: absolue(cheminRss(liste, requete)),
    articles: resultats.map(article),
  })
  return reponse.type('application/rss+xml; charset=utf-8').header('x-robots-tag', 'noindex').send(rss)
}
