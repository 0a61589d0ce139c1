import type { Jour } from '../../kernel/jour.ts'
import { type EtatSession, estVisible, etatSession } from './etat-session.ts'
import type { Action, Formation, Session } from './formation.ts'

export interface SessionVisible {
  readonly action: Action
  readonly session: Session
  readonly etat: EtatSession
}

/** Les sessions à montrer ce jour-là, dans l'ordre du flux. Une formation sans aucune ne paraît pas dans le moteur. */
export function sessionsVisibles(formation: Formation, aujourdhui: Jour): readonly SessionVisible[] {
  return formation.actions.flatMap((action) =>
    action.sessions
      .map((session) => ({ action, session, etat: etatSession(action, session, aujourdhui) }))
      .filter(({ etat }) => estVisible(etat)),
  )
}

/**
 * La session à mettre en avant : d'abord celle où l'on peut encore entrer (recrutement ni fermé ni suspendu), puis
 * l'entrée la plus proche (tout de suite pour une entrée permanente), puis celles déjà commencées.
 */
export function prochaineSession(formation: Formation, aujourdhui: Jour): SessionVisible | undefined {
  return sessionsVisibles(formation, aujourdhui).reduce<SessionVisible | undefined>(
    (meilleure, candidate) =>
      meilleure === undefined || rangDEntree(candidate, aujourdhui) < rangDEntree(meilleure, aujourdhui)
        ? candidate
        : meilleure,
    undefined,
  )
}

/** Clé de tri textuelle : fermée ou non, commencée ou non, jour d'entrée. */
function rangDEntree({ etat }: SessionVisible, aujourdhui: Jour): string {
  const fermee = etat.recrutement === 'ferme' || etat.recrutement === 'suspendu'
  const commencee = ['en-cours', 'fin-inconnue', 'debut-inconnu'].includes(etat.etat)
  const debut = etat.debut ?? aujourdhui
  const entree = etat.etat === 'permanente' && debut < aujourdhui ? aujourdhui : debut
  return `${fermee ? 1 : 0}${commencee ? 1 : 0}${entree}`
}
