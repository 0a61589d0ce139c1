import type { FastifyInstance, FastifyReply } from 'fastify'
import { type ContexteDeRendu, rendre } from '../../gabarit/index.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { slug } from '../../kernel/slug.ts'
import type { FicheOrganisme, OrganismeTrouve } from '../domain/catalogue.ts'
import { cheminOrganisme } from './chemins.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { PageFicheAbsente } from './fiche-absente.page.tsx'
import { PageOrganisme } from './fiche-organisme.page.tsx'
import { vueOrganisme } from './fiche-organisme.view.ts'
import { jsonLdOrganisme } from './json-ld.ts'
import { creerIndexDesNoms } from './organismes-par-nom.ts'

const FORMATIONS_PAR_PAGE = 20
const HTML = 'text/html; charset=utf-8'

/** Fiches des organismes ; `/organismes/<nom>` est l'adresse de l'ancien portail. */
export function enregistrerFichesOrganismes(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  const parNom = creerIndexDesNoms(deps.catalogue)
  serveur.get<{ Params: { numero: string; slug: string }; Querystring: { page?: string | string[] } }>(
    '/organismes/:numero/:slug',
    { config: { pageEnCache: true } },
    async (requete, reponse) => {
      const trouve = await deps.catalogue.organisme(requete.params.numero)
      return repondre(reponse, trouve, { deps, slugDemande: requete.params.slug, page: requete.query.page })
    },
  )
  serveur.get<{ Params: { numero: string } }>('/organismes/:numero', async (requete, reponse) => {
    const { numero } = requete.params
    const trouve = await deps.catalogue.organisme(numero)
    if (trouve.etat !== 'inconnu') return repondre(reponse, trouve, { deps })
    const chemin = await parNom(slug(numero))
    return reponse.redirect(
      chemin ?? `/organismes?${new URLSearchParams({ q: motsDe(numero) })}`,
      chemin ? 301 : 302,
    )
  })
}

/** Un ancien nom d'adresse que rien ne retrouve devient une recherche : « afpa-toulouse » → « afpa toulouse ». */
const motsDe = (segment: string): string => segment.replaceAll('-', ' ').trim()

interface Demande {
  readonly deps: DependancesCatalogue
  readonly slugDemande?: string
  readonly page?: string | string[] | undefined
}

async function repondre(reponse: FastifyReply, trouve: OrganismeTrouve, demande: Demande) {
  const { slugDemande } = demande
  const { contexte } = demande.deps
  switch (trouve.etat) {
    case 'inconnu':
      return reponse.code(404).type(HTML).send(pageInconnue(contexte))
    case 'retire':
      return reponse
        .code(410)
        .type(HTML)
        .send(pageRetiree(contexte, trouve.organisme, trouve.retireLe))
    case 'publie': {
      const { numero, nom } = trouve.organisme
      if (slugDemande !== slug(nom)) return reponse.redirect(cheminOrganisme(numero, nom), 301)
      return reponse.type(HTML).send(await pagePubliee(trouve, demande))
    }
  }
}

type Publie = Extract<OrganismeTrouve, { etat: 'publie' }>

async function pagePubliee({ organisme, formations }: Publie, { deps, page }: Demande): Promise<string> {
  const pages = Math.max(1, Math.ceil(formations.length / FORMATIONS_PAR_PAGE))
  const courante = Math.min(pages, lirePage(page))
  const debut = (courante - 1) * FORMATIONS_PAR_PAGE
  const montrees = await deps.catalogue.formations(formations.slice(debut, debut + FORMATIONS_PAR_PAGE))
  const liste = { total: formations.length, montrees, page: courante, pages, premier: debut + 1 }
  const vue = vueOrganisme(organisme, liste)
  const jsonLd = jsonLdOrganisme(deps.contexte, vue)
  const source = deps.contexte.instance.editeur.nom
  return rendre(deps.contexte, PageOrganisme, { vue, jsonLd, source })
}

/** À partir de 1 ; ce qui n'est pas un nombre vaut 1. */
function lirePage(valeur: Demande['page']): number {
  return typeof valeur === 'string' && /^[1-9]\d{0,4}$/.test(valeur) ? Number(valeur) : 1
}

function pageRetiree(contexte: ContexteDeRendu, { nom }: FicheOrganisme, retireLe: Date): string {
  return rendre(contexte, PageFicheAbsente, {
    moteur: 'organismes',
    titre: nom,
    message: 'Cet organisme n’a plus de formation au catalogue',
    explication: `Sa dernière formation a été retirée le ${jourEnLettres(jourAParis(retireLe))}.`,
    proches: [],
  })
}

function pageInconnue(contexte: ContexteDeRendu): string {
  return rendre(contexte, PageFicheAbsente, {
    moteur: 'organismes',
    titre: 'Organisme introuvable',
    message: 'Aucun organisme ne porte ce numéro',
    explication: 'L’adresse est peut-être incomplète, ou cet organisme n’a jamais eu de formation ici.',
    proches: [],
  })
}
