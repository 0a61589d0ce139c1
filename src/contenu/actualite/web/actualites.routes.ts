import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, enregistrerFiches, envoyerPage, rendre } from '../../../gabarit/index.ts'
import { instantAParis } from '../../../kernel/moment.ts'
import { ecrireRss } from '../../../platform/formats/index.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import type { Cochees } from '../../socle/usecases/compter-facettes.ts'
import { contenusProches } from '../../socle/usecases/contenus-proches.ts'
import { adresse, ecrireCases, lireCases, lirePage } from '../../socle/web/parametres-de-liste.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'
import {
  type ActualitePubliee,
  FACETTES_ACTUALITES,
  trouverActualites,
} from '../usecases/trouver-actualites.ts'
import { PageActualite } from './actualite.page.tsx'
import { vueActualite } from './actualite.view.ts'
import { PageActualites } from './actualites.page.tsx'
import { BASE_ACTUALITES, vueActualites, vueCarteActualite } from './actualites.view.ts'
import { jsonLdActualite } from './json-ld.ts'

export interface DependancesActualites {
  readonly contexte: ContexteDeRendu
  readonly actualites: Pick<CollectionSuivie<Actualite>, 'une' | 'toutes'>
}

const ARTICLES_PAR_FLUX = 50

/** `/actualites`, `/actualites.rss` aux mêmes filtres, et `/actualites/:id/:slug`. */
export function enregistrerActualites(serveur: FastifyInstance, deps: DependancesActualites): void {
  enregistrerListe(serveur, deps)
  const { contexte, actualites } = deps
  enregistrerFiches(serveur, {
    contexte,
    rubrique: 'actualites',
    toutes: 'Voir toutes les actualités',
    inconnue: INCONNUE,
    retiree: { message: 'Cette actualité n’est plus publiée', depuis: 'Elle a été retirée' },
    une: actualites.une,
    identite: (actualite) => actualite,
    publiee: async (actualite) =>
      rendre(contexte, PageActualite, {
        vue: vueActualite(actualite),
        proches: proches(deps, actualite).map(vueCarteActualite),
        jsonLd: jsonLdActualite(contexte, actualite),
      }),
    proches: async (actualite) =>
      proches(deps, actualite).map(({ id, titre, resume }) => ({
        chemin: cheminActualite(id, titre),
        titre,
        detail: resume,
      })),
  })
}

const INCONNUE = {
  titre: 'Actualité introuvable',
  message: 'Aucune actualité n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou l’actualité a changé de nom.',
}

function enregistrerListe(serveur: FastifyInstance, { contexte, actualites }: DependancesActualites): void {
  const config = { pageEnCache: true }
  const lire = (url: string) => {
    const parametres = new URLSearchParams(url.split('?')[1] ?? '')
    return { cochees: lireCases(parametres, FACETTES_ACTUALITES), page: lirePage(parametres) }
  }
  serveur.get(BASE_ACTUALITES, { config }, async (requete, reponse) => {
    const { cochees, page } = lire(requete.url)
    const vue = vueActualites(actualites.toutes(), cochees, page)
    return envoyerPage(reponse, contexte, PageActualites, { vue })
  })
  serveur.get('/actualites.rss', { config }, async (requete, reponse) => {
    const { cochees } = lire(requete.url)
    return reponse
      .type('application/rss+xml; charset=utf-8')
      .header('x-robots-tag', 'noindex')
      .send(fluxRss(contexte, actualites.toutes(), cochees))
  })
}

function fluxRss(
  { instance, absolue }: ContexteDeRendu,
  toutes: readonly ActualitePubliee[],
  cochees: Cochees,
): string {
  const { nom } = instance
  const parametres = ecrireCases(cochees, FACETTES_ACTUALITES)
  return ecrireRss({
    titre: `Actualités – ${nom}`,
    page: absolue(adresse(BASE_ACTUALITES, parametres)),
    description: `Actualités publiées sur ${nom}`,
    adresse: absolue(adresse('/actualites.rss', parametres)),
    articles: trouverActualites(toutes, cochees)
      .slice(0, ARTICLES_PAR_FLUX)
      .map((actualite) => article(absolue, actualite)),
  })
}

function article(
  absolue: ContexteDeRendu['absolue'],
  { valeur: { id, titre, resume, datePublication } }: ActualitePubliee,
) {
  return {
    titre,
    adresse: absolue(cheminActualite(id, titre)),
    identite: absolue(`${BASE_ACTUALITES}/${id}`),
    description: resume,
    publieLe: instantAParis(datePublication),
  }
}

function proches({ actualites }: DependancesActualites, actualite: Actualite) {
  const recentes = trouverActualites(actualites.toutes(), {})
  return contenusProches(
    actualite,
    recentes.map(({ valeur }) => valeur),
  )
}
