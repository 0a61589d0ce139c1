import type { FastifyInstance, FastifyReply } from 'fastify'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { PagesRetirees } from '../../socle/domain/editorial.ts'
import { htmlFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { profilDemande } from '../../socle/web/filtre-profil.view.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import { type ArbreInfos, trouverParChemin } from '../domain/arbre-infos.ts'
import { PAGES_INFOS } from '../genre.ts'
import { htmlPageInfos } from './infos.page.tsx'
import { pagesSemblables, vuePageInfos } from './infos.view.ts'
import { htmlSommaireInfos } from './sommaire-infos.page.tsx'
import { vueSommaireInfos } from './sommaire-infos.view.ts'

export interface DependancesInfos {
  readonly editorial: () => { readonly infos: ArbreInfos }
  readonly pagesRetirees: PagesRetirees
}

const HTML = 'text/html; charset=utf-8'
const SUITE = { chemin: '/infos', libelle: 'Voir toutes les pages' }

/** Le sommaire des pages infos+, et chaque page à sa place dans l'arbre. */
export function enregistrerInfos(serveur: FastifyInstance, deps: DependancesInfos): void {
  serveur.get('/infos', { config: { pageEnCache: true } }, async (requete, reponse) => {
    const vue = vueSommaireInfos(deps.editorial().infos, profilDemande(requete.url))
    return reponse.type(HTML).send(htmlSommaireInfos(vue))
  })
  serveur.get<{ Params: { '*': string } }>('/infos/*', { config: TEXTE_EN_CACHE }, (requete, reponse) =>
    repondre(deps, requete.params['*'].replace(/\/+$/, ''), reponse),
  )
}

/** La page ; à défaut, celle dont c'est une ancienne adresse (301), celle qui fut là (410), ou rien (404). */
async function repondre(deps: DependancesInfos, suite: string, reponse: FastifyReply) {
  const { infos } = deps.editorial()
  const trouve = trouverParChemin(infos, `/infos/${suite}`)
  if (trouve?.exact === false) return reponse.redirect(trouve.noeud.chemin, 301)
  if (trouve !== undefined) return reponse.type(HTML).send(htmlPageInfos(vuePageInfos(trouve.noeud, infos)))
  const segment = suite.split('/').at(-1) ?? ''
  const retiree = await deps.pagesRetirees(PAGES_INFOS.type, segment)
  if (retiree === undefined) {
    const proches = pagesSemblables(infos, segment)
    return reponse
      .code(404)
      .type(HTML)
      .send(htmlFicheAbsente({ ...INCONNUE, suite: SUITE, proches }))
  }
  const { titre, retireeLe } = retiree
  const page = htmlFicheAbsente({
    titre,
    message: 'Cette page n’est plus publiée',
    explication: `Elle a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
    suite: SUITE,
    proches: pagesSemblables(infos, titre),
  })
  return reponse.code(410).type(HTML).send(page)
}

const INCONNUE = {
  titre: 'Page introuvable',
  message: 'Aucune page n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la page a changé de nom.',
}
