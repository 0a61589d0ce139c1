import type { FastifyInstance, FastifyReply } from 'fastify'
import { lireIdMoteur } from '../moteurs/moteurs.ts'
import { type DependancesDesPropositions, proposerDesSaisies } from '../usecases/proposer-des-saisies.ts'

export type DependancesSuggestions = DependancesDesPropositions

const LIEUX = 8
const SAISIE_MAX = 100
/** Les propositions changent avec le catalogue, une fois par jour. */
const CINQ_MINUTES = 'public, max-age=300'

type Parametres = Readonly<Record<string, string | string[] | undefined>>

/** Propositions de saisie : `/suggestions?moteur=&q=` et `/suggestions/lieux?q=`. */
export function enregistrerSuggestions(serveur: FastifyInstance, deps: DependancesSuggestions): void {
  serveur.get<{ Querystring: Parametres }>('/suggestions', async (appel, reponse) => {
    const saisie = lireSaisie(appel.query.q)
    const moteur = appel.query.moteur === 'tout' ? 'tout' : (lireIdMoteur(appel.query.moteur) ?? 'formations')
    const suggestions = saisie === '' ? [] : proposerDesSaisies(deps, saisie, moteur)
    return repondre(reponse, { suggestions })
  })
  serveur.get<{ Querystring: Parametres }>('/suggestions/lieux', async (appel, reponse) => {
    const saisie = lireSaisie(appel.query.q)
    const lieux = saisie === '' ? [] : deps.territoires.suggerer(saisie, LIEUX)
    return repondre(reponse, { lieux: lieux.map(({ code, libelle }) => ({ code, libelle })) })
  })
}

function lireSaisie(valeur: string | string[] | undefined): string {
  return typeof valeur === 'string' ? valeur.trim().slice(0, SAISIE_MAX) : ''
}

function repondre(reponse: FastifyReply, corps: object) {
  return reponse.header('cache-control', CINQ_MINUTES).header('x-robots-tag', 'noindex').send(corps)
}
