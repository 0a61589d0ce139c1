import type { Jour } from '../../kernel/jour.ts'
import { etatSession, rangDEntree } from '../domain/etat-session.ts'
import type { SessionSituee } from '../usecases/regrouper-actions.ts'

/** D'abord celles où l'on peut entrer, puis les complètes ; dans chaque groupe, la plus proche d'abord. */
export function triSessions(aujourdhui: Jour): (a: SessionSituee, b: SessionSituee) => number {
  return (a, b) => comparer(rang(a, aujourdhui), rang(b, aujourdhui))
}

const rang = ({ action, session }: SessionSituee, aujourdhui: Jour): string =>
  rangDEntree(etatSession(action, session, aujourdhui), aujourdhui)

const comparer = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
