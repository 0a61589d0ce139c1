import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  type ContexteDeRendu,
  envoyerPage,
  type RubriqueDeFiches,
  repondreInconnue,
  repondreRetiree,
} from '../../../gabarit/index.ts'
import type { PagesRetirees } from '../../socle/domain/editorial.ts'
import { profilDemande } from '../../socle/web/filtre-profil.view.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import { type ArbreInfos, trouverParChemin } from '../domain/arbre-infos.ts'
import { PAGES_INFOS } from '../genre.ts'
import { PageDInfos } from './infos.page.tsx'
import { pagesSemblables, vuePageInfos } from './infos.view.ts'
import { PageSommaireInfos } from './sommaire-infos.page.tsx'
import { vueSommaireInfos } from './sommaire-infos.view.ts'

export interface DependancesInfos {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => { readonly infos: ArbreInfos }
  readonly pagesRetirees: PagesRetirees
}

const INFOS: RubriqueDeFiches = {
  rubrique: 'infos',
  toutes: 'Voir toutes les pages',
  inconnue: {
    titre: 'Page introuvable',
    message: 'Aucune page n’est à cette adresse',
    explication: 'L’adresse est peut-être incomplète, ou la page a changé de nom.',
  },
}

/** Le sommaire des pages infos+, et chaque page à sa place dans l'arbre. */
export function enregistrerInfos(serveur: FastifyInstance, deps: DependancesInfos): void {
  serveur.get('/infos', { config: { pageEnCache: true } }, async (appel, reponse) => {
    const vue = vueSommaireInfos(deps.editorial().infos, profilDemande(appel.url))
    return envoyerPage(reponse, deps.contexte, PageSommaireInfos, { vue })
  })
  serveur.get<{ Params: { '*': string } }>('/infos/*', { config: TEXTE_EN_CACHE }, (appel, reponse) =>
    repondre(deps, appel.params['*'].replace(/\/+$/, ''), reponse),
  )
}

/** La page ; à défaut, celle dont c'est une ancienne adresse (301), celle qui fut là (410), ou rien (404). */
async function repondre(deps: DependancesInfos, suite: string, reponse: FastifyReply) {
  const { contexte } = deps
  const { infos } = deps.editorial()
  const trouve = trouverParChemin(infos, `/infos/${suite}`)
  if (trouve?.exact === false) return reponse.redirect(trouve.noeud.chemin, 301)
  if (trouve !== undefined)
    return envoyerPage(reponse, contexte, PageDInfos, { vue: vuePageInfos(trouve.noeud, infos) })
  const segment = suite.split('/').at(-1) ?? ''
  const retiree = await deps.pagesRetirees(PAGES_INFOS.type, segment)
  const proches = pagesSemblables(infos, retiree?.titre ?? segment)
  return retiree === undefined
    ? repondreInconnue(reponse, { contexte, ...INFOS }, proches)
    : repondreRetiree(reponse, { contexte, ...INFOS }, { ...retiree, proches })
}
