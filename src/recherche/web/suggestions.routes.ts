import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Territoires } from '../../referentiels/index.ts'
import type { Suggestion } from '../domain/moteur.ts'
import { IDS_CENTRALE, lireIdMoteur } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'

export interface DependancesSuggestions {
  readonly recherche: Pick<ServiceRecherche, 'suggerer'>
  readonly territoires: Pick<Territoires, 'suggerer'>
}

const LIMITE = 8
/** Suggestions de chaque moteur dans la recherche centrale. */
const PAR_MOTEUR = 3
const SAISIE_MAX = 100
/** Les propositions changent avec le catalogue, une fois par jour. */
const CINQ_MINUTES = 'public, max-age=300'

type Parametres = Readonly<Record<string, string | string[] | undefined>>

/** Propositions de saisie : `/suggestions?moteur=&q=` et `/suggestions/lieux?q=`. */
export function enregistrerSuggestions(serveur: FastifyInstance, deps: DependancesSuggestions): void {
  serveur.get<{ Querystring: Parametres }>('/suggestions', async (appel, reponse) => {
    const saisie = lireSaisie(appel.query.q)
    const suggestions = saisie === '' ? [] : proposer(deps, saisie, appel.query.moteur)
    return repondre(reponse, { suggestions })
  })
  serveur.get<{ Querystring: Parametres }>('/suggestions/lieux', async (appel, reponse) => {
    const saisie = lireSaisie(appel.query.q)
    const lieux = saisie === '' ? [] : deps.territoires.suggerer(saisie, LIMITE)
    return repondre(reponse, { lieux: lieux.map(({ code, libelle }) => ({ code, libelle })) })
  })
}

/** D'un seul moteur, ou les premières de chacun, sans redite. */
function proposer(
  { recherche }: Pick<DependancesSuggestions, 'recherche'>,
  saisie: string,
  moteur: unknown,
): readonly Suggestion[] {
  if (moteur !== 'tout') return recherche.suggerer(lireIdMoteur(moteur) ?? 'formations', saisie, LIMITE)
  const toutes = IDS_CENTRALE.flatMap((id) => recherche.suggerer(id, saisie, PAR_MOTEUR))
  const parLibelle = new Map<string, Suggestion>()
  for (const suggestion of toutes) {
    const cle = suggestion.libelle.toLocaleLowerCase('fr')
    if (!parLibelle.has(cle)) parLibelle.set(cle, suggestion)
  }
  return [...Map.groupBy(parLibelle.values(), ({ type }) => type).values()].flat()
}

function lireSaisie(valeur: string | string[] | undefined): string {
  return typeof valeur === 'string' ? valeur.trim().slice(0, SAISIE_MAX) : ''
}

function repondre(reponse: FastifyReply, corps: object) {
  return reponse.header('cache-control', CINQ_MINUTES).header('x-robots-tag', 'noindex').send(corps)
}
