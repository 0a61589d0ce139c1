import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type NoteDeRequete, noterRecherche, type RechercheFaite } from '../domain/note-de-requete.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Ce que la page a cherché, s'il y a lieu de le compter. */
    rechercheFaite: RechercheFaite | null
  }
}

export interface DependancesComptes {
  readonly noterRequete: (note: NoteDeRequete) => void
}

const ROBOT = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|headless|scan|fetch|http-client/i
const NOTES_GARDEES = 2_000

/**
 * Compte les recherches une fois la page partie ; une page servie du cache compte aussi, par la note qu'elle a laissée
 * en se calculant. Ni les robots, ni qui demande à ne pas être suivi (DNT, Sec-GPC).
 */
export function compterLesRecherches(serveur: FastifyInstance, { noterRequete }: DependancesComptes): void {
  const notes = new Map<string, NoteDeRequete>()
  serveur.decorateRequest('rechercheFaite', null)
  serveur.addHook('onResponse', (appel, _reponse, suite) => {
    const note = retenir(notes, appel)
    if (note !== undefined && compteParmiNous(appel)) noterRequete(note)
    suite()
  })
}

function retenir(notes: Map<string, NoteDeRequete>, { url, rechercheFaite }: FastifyRequest) {
  if (rechercheFaite === null) return notes.get(url)
  const note = noterRecherche(rechercheFaite)
  notes.delete(url)
  if (note === undefined) return undefined
  notes.set(url, note)
  const [plusAncienne] = notes.keys()
  if (notes.size > NOTES_GARDEES && plusAncienne !== undefined) notes.delete(plusAncienne)
  return note
}

function compteParmiNous({ headers }: FastifyRequest): boolean {
  const agent = headers['user-agent'] ?? ''
  return headers.dnt !== '1' && headers['sec-gpc'] !== '1' && agent !== '' && !ROBOT.test(agent)
}
