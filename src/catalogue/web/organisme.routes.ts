import type { FastifyInstance } from 'fastify'
import {
  enregistrerFiches,
  type FicheProche,
  listerProches,
  type RubriqueDeFiches,
  rendre,
} from '../../gabarit/index.ts'
import { slug } from '../../kernel/slug.ts'
import type { OrganismeEtFormations } from '../domain/catalogue.ts'
import { cheminOrganisme } from './chemins.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { PageOrganisme } from './fiche-organisme.page.tsx'
import { vueOrganisme } from './fiche-organisme.view.ts'
import { jsonLdOrganisme } from './json-ld.ts'
import { creerIndexDesNoms } from './organismes-par-nom.ts'

const FORMATIONS_PAR_PAGE = 20

const ORGANISMES: RubriqueDeFiches = {
  rubrique: 'organismes',
  toutes: 'Voir tous les organismes',
  inconnue: {
    titre: 'Organisme introuvable',
    message: 'Aucun organisme ne porte ce numéro',
    explication: 'L’adresse est peut-être incomplète, ou cet organisme n’a jamais eu de formation ici.',
  },
  retiree: {
    message: 'Cet organisme n’a plus de formation au catalogue',
    depuis: 'Sa dernière formation a été retirée',
  },
}

/** Fiches des organismes ; `/organismes/<nom>` est l'adresse de l'ancien portail. */
export function enregistrerFichesOrganismes(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  const { catalogue, contexte, recherche } = deps
  const parNom = creerIndexDesNoms(catalogue)
  enregistrerFiches(serveur, {
    contexte,
    ...ORGANISMES,
    enCache: { pageEnCache: true },
    une: catalogue.organisme,
    identite: ({ organisme: { numero, nom } }) => ({ id: numero, titre: nom }),
    publiee: (trouve, { query }) => pagePubliee(trouve, deps, query.page),
    proches: ({ organisme: { numero, nom } }) => {
      const demande = { moteur: 'organismes', texte: nom, sauf: numero, montrer: procheOrganisme } as const
      return listerProches(catalogue.organisme, recherche.prochesDuTexte, demande)
    },
    ancienneAdresse: async (nom, reponse) => {
      const chemin = await parNom(slug(nom))
      if (chemin !== undefined) return reponse.redirect(chemin, 301)
      return reponse.redirect(`/organismes?${new URLSearchParams({ q: motsDe(nom) })}`, 302)
    },
  })
}

const procheOrganisme = ({ organisme: { numero, nom } }: OrganismeEtFormations): FicheProche => ({
  chemin: cheminOrganisme(numero, nom),
  titre: nom,
})

/** Un ancien nom d'adresse que rien ne retrouve devient une recherche : « afpa-toulouse » → « afpa toulouse ». */
const motsDe = (segment: string): string => segment.replaceAll('-', ' ').trim()

async function pagePubliee(
  { organisme, formations }: OrganismeEtFormations,
  { catalogue, contexte }: DependancesCatalogue,
  page: string | string[] | undefined,
): Promise<string> {
  const pages = Math.max(1, Math.ceil(formations.length / FORMATIONS_PAR_PAGE))
  const courante = Math.min(pages, lirePage(page))
  const debut = (courante - 1) * FORMATIONS_PAR_PAGE
  const montrees = await catalogue.formations(formations.slice(debut, debut + FORMATIONS_PAR_PAGE))
  const liste = { total: formations.length, montrees, page: courante, pages, premier: debut + 1 }
  const vue = vueOrganisme(organisme, liste)
  const source = contexte.instance.editeur.nom
  return rendre(contexte, PageOrganisme, { vue, jsonLd: jsonLdOrganisme(contexte, vue), source })
}

/** À partir de 1 ; ce qui n'est pas un nombre vaut 1. */
function lirePage(valeur: string | string[] | undefined): number {
  return typeof valeur === 'string' && /^[1-9]\d{0,4}$/.test(valeur) ? Number(valeur) : 1
}
