import type { FastifyInstance } from 'fastify'
import { absolue, instanceEnService } from '../../../gabarit/index.ts'
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
import { htmlFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { enregistrerFiches } from '../../socle/web/fiches.routes.ts'
import type { Actualite } from '../domain/actualite.ts'
import {
  type ActualitePubliee,
  actualitesDansLOrdre,
  LISTE_ACTUALITES,
} from '../usecases/liste-actualites.ts'
import { htmlActualite } from './actualite.page.tsx'
import { vueActualite } from './actualite.view.ts'
import { htmlActualites } from './actualites.page.tsx'
import { vueCarteActualite } from './carte-actualite.view.ts'
import { jsonLdActualite } from './json-ld.ts'

export interface DependancesActualites {
  readonly actualites: Pick<CollectionSuivie<Actualite>, 'une' | 'toutes'>
}

const BASE = '/actualites'
const SUITE = { chemin: BASE, libelle: 'Voir toutes les actualités' }

/** `/actualites`, `/actualites.rss` aux mêmes filtres, et `/actualites/:id/:slug`. */
export function enregistrerActualites(serveur: FastifyInstance, deps: DependancesActualites): void {
  enregistrerListe(serveur, deps)
  const { actualites } = deps
  enregistrerFiches(serveur, {
    base: BASE,
    une: actualites.une,
    titre: ({ titre }) => titre,
    publiee: async (actualite) =>
      htmlActualite({
        vue: vueActualite(actualite),
        proches: proches(deps, actualite).map(vueCarteActualite),
        jsonLd: jsonLdActualite(actualite),
      }),
    retiree: async (actualite, retireeLe) =>
      htmlFicheAbsente({
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
    inconnue: () => htmlFicheAbsente({ ...INCONNUE, suite: SUITE, proches: [] }),
  })
}

const INCONNUE = {
  titre: 'Actualité introuvable',
  message: 'Aucune actualité n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou l’actualité a changé de nom.',
}

function enregistrerListe(serveur: FastifyInstance, { actualites }: DependancesActualites): void {
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
    return reponse.type('text/html; charset=utf-8').send(htmlActualites({ ...vue, cartes }))
  })
  serveur.get(`${BASE}.rss`, { config }, async ({ url }, reponse) =>
    envoyerRss(reponse, {
      ...{ liste, ...lire(url), article },
      description: `Actualités publiées sur ${instanceEnService().nom}`,
    }),
  )
}

function article({ valeur: { id, titre, resume, datePublication } }: ActualitePubliee) {
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
