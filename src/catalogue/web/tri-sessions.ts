import type { Jour } from '../../kernel/jour.ts'
import { etatSession } from '../domain/etat-session.ts'
import type { SessionSituee } from '../usecases/regrouper-actions.ts'

/** D'abord celles où l'on peut entrer, puis les complètes ; dans chaque groupe, la plus proche d'abord. */
export function triSessions(aujourdhui: Jour): (a: SessionSituee, b: SessionSituee) => number {
  return (a, b) => comparer(rang(a, aujourdhui), rang(b, aujourdhui))
}

function rang({ action, session }: SessionSituee, aujourdhui: Jour): string {
  const { etat, debut, recrutement } = etatSession(action, session, aujourdhui)
  const fermee = recrutement === 'ferme' || recrutement === 'suspendu' ? '1' : '0'
  const commencee = ['en-cours', 'fin-inconnue', 'debut-inconnu'].includes(etat) ? '1' : '0'
  const entree = debut === undefined || (etat === 'permanente' && debut < aujourdhui) ? aujourdhui : debut
  return `${fermee}${commencee}${entree}`
}

const comparer = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
