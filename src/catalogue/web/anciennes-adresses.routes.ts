import type { FastifyInstance } from 'fastify'
import { repondreInconnue } from '../../gabarit/index.ts'
import { segmentDIdentifiant } from '../../kernel/fiche.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { FORMATIONS } from './formation.routes.ts'

type Parametres = Readonly<Record<string, string | string[] | undefined>>

/** Rubriques de l'ancienne recherche (`k`) et le moteur qui les remplace ; les autres mènent aux formations. */
const RUBRIQUES: Readonly<Record<string, string>> = {
  formations: '/formations',
  organismes: '/organismes',
  metiers: '/metiers',
  financements: '/financements',
  structures: '/structures',
  ressources: '/ressources',
}

const SANS_SUITE = {
  titre: 'Formation introuvable',
  message: 'Cette adresse de l’ancien portail ne mène plus à une formation',
  explication: 'La formation n’est plus proposée. Une recherche vous montrera celles qui le sont.',
}

/** Adresses de l'ancien portail, connues des favoris et des moteurs de recherche : elles mènent à la page d'aujourd'hui. */
export function enregistrerAnciennesAdresses(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  for (const ancienne of ['/trouver-une-formation/fiche-formation', '/fiche-formation']) {
    serveur.get<{ Querystring: Parametres }>(ancienne, async (appel, reponse) => {
      const local = premier(appel.query.formation).trim()
      // Le numéro entier, préfixe compris : la fiche dit elle-même s'il est inconnu ou retiré.
      if (/^\d{1,3}_\d{1,12}$/.test(local)) return reponse.redirect(`/formations/${local}`, 301)
      const numero = /^\d{1,12}$/.test(local)
        ? await deps.catalogue.numeroParAncienneAdresse(local)
        : undefined
      if (numero !== undefined) return reponse.redirect(`/formations/${segmentDIdentifiant(numero)}`, 301)
      return repondreInconnue(reponse, { contexte: deps.contexte, ...FORMATIONS, inconnue: SANS_SUITE })
    })
  }
  for (const [ancien, nouveau] of sansDoublon(deps.contexte.instance.redirections)) {
    if (!serveur.hasRoute({ method: 'GET', url: ancien })) {
      serveur.get(ancien, async (_appel, reponse) => reponse.redirect(nouveau, 301))
    }
  }
}

/** `/recherche?k=formations&f[0]=…` : la rubrique et les mots cherchés ; les filtres d'alors n'ont plus de sens. */
export function traduireRecherche(parametres: Parametres): string {
  const chemin = RUBRIQUES[premier(parametres.k)] ?? '/formations'
  const mots = premier(parametres.q) || premier(parametres.keys) || premier(parametres.search_api_fulltext)
  return mots === '' ? chemin : `${chemin}?${new URLSearchParams({ q: mots })}`
}

function premier(valeur: string | string[] | undefined): string {
  return (Array.isArray(valeur) ? valeur[0] : valeur) ?? ''
}

/** Avec ou sans barre finale, c'est la même route. */
function sansDoublon(redirections: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(redirections).map(([ancien, nouveau]) => [ancien.replace(/(.)\/$/, '$1'), nouveau]),
  )
}
