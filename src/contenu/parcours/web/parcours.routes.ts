import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  type ContexteDeRendu,
  envoyerPage,
  type RubriqueDeFiches,
  repondreInconnue,
  repondreRetiree,
} from '../../../gabarit/index.ts'
import type { PagesRetirees } from '../../socle/domain/editorial.ts'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { Parcours } from '../domain/parcours.ts'
import { PARCOURS } from '../genre.ts'
import { PageParcours, PageTousLesParcours } from './parcours.page.tsx'
import { cartesDesParcours, vueParcours } from './parcours.view.ts'

export interface DependancesParcours {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => { readonly parcours: readonly Parcours[] }
  readonly pagesRetirees: PagesRetirees
}

const RUBRIQUE: RubriqueDeFiches = {
  rubrique: 'parcours',
  toutes: 'Voir tous les parcours',
  inconnue: {
    titre: 'Parcours introuvable',
    message: 'Aucun parcours n’est à cette adresse',
    explication: 'L’adresse est peut-être incomplète.',
  },
  retiree: { message: 'Ce parcours n’est plus publié', depuis: 'Il a été retiré' },
}

/** Tous les parcours, et celui de chaque profil. */
export function enregistrerParcours(serveur: FastifyInstance, deps: DependancesParcours): void {
  const { contexte, editorial } = deps
  serveur.get('/parcours', { config: { pageEnCache: true } }, async (_appel, reponse) =>
    envoyerPage(reponse, contexte, PageTousLesParcours, { cartes: cartesDesParcours(editorial().parcours) }),
  )
  serveur.get<{ Params: { profil: string } }>(
    '/parcours/:profil',
    { config: TEXTE_EN_CACHE },
    (appel, reponse) => repondre(deps, appel.params.profil, reponse),
  )
}

async function repondre(deps: DependancesParcours, profil: string, reponse: FastifyReply) {
  const { contexte } = deps
  const { parcours: tous } = deps.editorial()
  const parcours = tous.find(({ id }) => id === profil)
  if (parcours !== undefined)
    return envoyerPage(reponse, contexte, PageParcours, { vue: vueParcours(parcours, tous) })
  const proches = cartesDesParcours(tous).map((carte) => ({
    chemin: carte.chemin,
    titre: carte.profil,
    detail: carte.titre,
  }))
  const retire = await deps.pagesRetirees(PARCOURS.type, profil)
  return retire === undefined
    ? repondreInconnue(reponse, { contexte, ...RUBRIQUE }, proches)
    : repondreRetiree(reponse, { contexte, ...RUBRIQUE }, { ...retire, proches })
}
