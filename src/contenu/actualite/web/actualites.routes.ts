import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, rendre } from '../../../gabarit/index.ts'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
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
import { cheminActualite } from '../../socle/domain/chemins.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import { contenusProches } from '../../socle/usecases/contenus-proches.ts'
import { PageFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { enregistrerFiches } from '../../socle/web/fiches.routes.ts'
import type { Actualite } from '../domain/actualite.ts'
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
const SUITE = { chemin: BASE, libelle: 'Voir toutes les actualités' }

/** `/actualites`, `/actualites.rss` aux mêmes filtres, et `/actualites/:id/:slug`. */
export function enregistrerActualites(serveur: FastifyInstance, deps: DependancesActualites): void {
  enregistrerListe(serveur, deps)
  const { contexte, actualites } = deps
  enregistrerFiches(serveur, {
    base: BASE,
    une: actualites.une,
    titre: ({ titre }) => titre,
    publiee: async (actualite) =>
      rendre(contexte, PageActualite, {
        vue: vueActualite(actualite),
        proches: proches(deps, actualite).map(vueCarteActualite),
        jsonLd: jsonLdActualite(contexte, actualite),
      }),
    retiree: async (actualite, retireeLe) =>
      rendre(contexte, PageFicheAbsente, {
        titre: actualite.titre,
        message: 'Cette actualité n’est plus publiée',
        explication: `Elle a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
        suite: SUITE,
        proches: proches(deps, actualite).map(({ id, titre, resume }) => ({
          chemin: cheminActualite(id, titre),
          titre,
          detail: resume,
        })),
      }),
    inconnue: () => rendre(contexte, PageFicheAbsente, { ...INCONNUE, suite: SUITE, proches: [] }),
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
    return reponse
      .type('text/html; charset=utf-8')
      .send(rendre(contexte, PageActualites, { vue: { ...vue, cartes } }))
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
