import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, enregistrerFiches, envoyerPage, rendre } from '../../../gabarit/index.ts'
import { instantAParis } from '../../../kernel/moment.ts'
import {
  analyserRequete,
  envoyerRss,
  executeurEnMemoire,
  parametresDe,
  sansFiltre,
  trouverOuElargir,
  vueListe,
} from '../../../liste/index.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import { contenusProches } from '../../socle/usecases/contenus-proches.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'
import {
  type ActualitePubliee,
  actualitesDansLOrdre,
  LISTE_ACTUALITES,
} from '../usecases/liste-actualites.ts'
import { PageActualite } from './actualite.page.tsx'
import { vueActualite } from './actualite.view.ts'
import { PageActualites } from './actualites.page.tsx'
import { vueCarteActualite } from './carte-actualite.view.ts'
import { jsonLdActualite } from './json-ld.ts'

export interface DependancesActualites {
  readonly contexte: ContexteDeRendu
  readonly actualites: Pick<CollectionSuivie<Actualite>, 'une' | 'toutes'>
}

const BASE = '/actualites'

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
  const liste = LISTE_ACTUALITES
  const lire = (url: string) => ({
    executeur: executeurEnMemoire(liste, actualites.toutes()),
    requete: analyserRequete(liste, parametresDe(url)),
  })
  serveur.get(BASE, { config }, async ({ url }, reponse) => {
    const { executeur, requete: demandee } = lire(url)
    const toutes = { libelle: 'Toutes les actualités', requete: sansFiltre(liste, demandee) }
    const trouvee = trouverOuElargir(executeur, liste, demandee, [toutes])
    const vue = vueListe({
      ...{ liste, ...trouvee, suivie: true },
      decrire: (annonce) =>
        `${annonce} sur l’orientation, la formation et l’emploi, par profil et par thème.`,
    })
    const cartes = trouvee.reponse.resultats.map(({ valeur }) => vueCarteActualite(valeur))
    return envoyerPage(reponse, contexte, PageActualites, { vue: { ...vue, cartes } })
  })
  serveur.get(`${BASE}.rss`, { config }, async ({ url }, reponse) =>
    envoyerRss(reponse, contexte, {
      ...{ liste, ...lire(url) },
      article: (une) => article(contexte.absolue, une),
      description: `Actualités publiées sur ${contexte.instance.nom}`,
    }),
  )
}

function article(
  absolue: ContexteDeRendu['absolue'],
  { valeur: { id, titre, resume, datePublication } }: ActualitePubliee,
) {
  return {
    titre,
    adresse: absolue(cheminActualite(id, titre)),
    identite: absolue(`${BASE}/${id}`),
    description: resume,
    publieLe: instantAParis(datePublication),
  }
}

const proches = ({ actualites }: DependancesActualites, actualite: Actualite) =>
  contenusProches(actualite, actualitesDansLOrdre(actualites.toutes()))
