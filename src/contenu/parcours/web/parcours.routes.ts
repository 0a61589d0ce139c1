import type { FastifyInstance, FastifyReply } from 'fastify'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { PagesRetirees } from '../../socle/domain/editorial.ts'
import { htmlFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { TEXTE_EN_CACHE } from '../../socle/web/texte-en-cache.ts'
import type { Parcours } from '../domain/parcours.ts'
import { PARCOURS } from '../genre.ts'
import { htmlParcours, htmlTousLesParcours } from './parcours.page.tsx'
import { cartesDesParcours, vueParcours } from './parcours.view.ts'

export interface DependancesParcours {
  readonly editorial: () => { readonly parcours: readonly Parcours[] }
  readonly pagesRetirees: PagesRetirees
}

const HTML = 'text/html; charset=utf-8'
const SUITE = { chemin: '/parcours', libelle: 'Voir tous les parcours' }

/** Tous les parcours, et celui de chaque profil. */
export function enregistrerParcours(serveur: FastifyInstance, deps: DependancesParcours): void {
  serveur.get('/parcours', { config: { pageEnCache: true } }, async (_requete, reponse) =>
    reponse.type(HTML).send(htmlTousLesParcours(cartesDesParcours(deps.editorial().parcours))),
  )
  serveur.get<{ Params: { profil: string } }>(
    '/parcours/:profil',
    { config: TEXTE_EN_CACHE },
    (requete, reponse) => repondre(deps, requete.params.profil, reponse),
  )
}

async function repondre(deps: DependancesParcours, profil: string, reponse: FastifyReply) {
  const { parcours: tous } = deps.editorial()
  const parcours = tous.find(({ id }) => id === profil)
  if (parcours !== undefined) return reponse.type(HTML).send(htmlParcours(vueParcours(parcours, tous)))
  const proches = cartesDesParcours(tous).map((carte) => ({
    chemin: carte.chemin,
    titre: carte.profil,
    detail: carte.titre,
  }))
  const retire = await deps.pagesRetirees(PARCOURS.type, profil)
  if (retire === undefined) {
    return reponse
      .code(404)
      .type(HTML)
      .send(htmlFicheAbsente({ ...INCONNU, suite: SUITE, proches }))
  }
  const { titre, retireeLe } = retire
  const page = htmlFicheAbsente({
    titre,
    message: 'Ce parcours n’est plus publié',
    explication: `Il a été retiré le ${jourEnLettres(jourAParis(retireeLe))}.`,
    suite: SUITE,
    proches,
  })
  return reponse.code(410).type(HTML).send(page)
}

const INCONNU = {
  titre: 'Parcours introuvable',
  message: 'Aucun parcours n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète.',
}
