import type { Jour } from '../../kernel/jour.ts'
import { type EtatSession, estVisible, etatSession, rangDEntree } from './etat-session.ts'
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
      meilleure === undefined ||
      rangDEntree(candidate.etat, aujourdhui) < rangDEntree(meilleure.etat, aujourdhui)
        ? candidate
        : meilleure,
    undefined,
  )
}
