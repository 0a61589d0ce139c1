import { dernierJour, premierJour } from '../../kernel/date-lheo.ts'
import { type Jour, jourDeNumero } from '../../kernel/jour.ts'
import type { Action, Session } from './formation.ts'

/**
 * Où en est une session un jour donné. `debut` et `fin` sont les bornes les plus larges d'une date partielle.
 * - `a-venir` : elle n'a pas commencé, ou rien ne dit encore qu'elle a commencé (mois ou année seuls) ;
 * - `permanente` : on y entre toute l'année, tant que sa période dure ;
 * - `fin-inconnue` : commencée, sans fin connue, mais le flux la porte encore ;
 * - `debut-inconnu` : rien ne dit si elle a commencé ;
 * - `perimee` : le Carif la dit périmée, quelles que soient ses dates.
 */
export type EtatSession = {
  readonly etat:
    | 'en-cours'
    | 'a-venir'
    | 'permanente'
    | 'fin-inconnue'
    | 'debut-inconnu'
    | 'passee'
    | 'perimee'
  readonly debut?: Jour
  readonly fin?: Jour
  /** `ferme` et `suspendu` se montrent comme tels : ils ne cachent pas la session. */
  readonly recrutement?: 'ouvert' | 'ferme' | 'suspendu'
}

/** Ce que la règle regarde d'une action. */
export type ActionDatee = Pick<Action, 'entreesPermanentes' | 'perimee'>
/** Ce que la règle regarde d'une session. */
export type SessionDatee = Pick<Session, 'periode' | 'perimee' | 'recrutement'>

/** La règle unique de visibilité : moteur, fiche et alertes s'en servent. */
export function etatSession(action: ActionDatee, session: SessionDatee, aujourdhui: Jour): EtatSession {
  const debut = premierJour(session.periode.debut)
  const fin = derniereFin(session)
  return {
    etat: nommerEtat(action, session, aujourdhui),
    ...(debut === undefined ? {} : { debut }),
    ...(fin === undefined ? {} : { fin }),
    ...(session.recrutement === undefined ? {} : { recrutement: session.recrutement }),
  }
}

/** Une session se montre tant qu'elle n'est ni passée ni périmée. */
export function estVisible(etat: EtatSession): boolean {
  return etat.etat !== 'passee' && etat.etat !== 'perimee'
}

/**
 * Dernier jour où la session se montre ; absent si aucun jour n'est fixé. Une session périmée n'a jamais à se montrer :
 * `JAMAIS_VISIBLE`.
 */
export function visibleJusquau(action: ActionDatee, session: SessionDatee): Jour | undefined {
  return estPerimee(action, session) ? JAMAIS_VISIBLE : derniereFin(session)
}

/**
 * Ordre d'entrée, du mieux placé au moins bien placé, comparable comme un texte : complète ou suspendue en dernier, puis déjà
 * commencée, puis jour d'entrée (tout de suite pour une entrée permanente ouverte).
 */
export function rangDEntree({ etat, debut, recrutement }: EtatSession, aujourdhui: Jour): string {
  const fermee = recrutement === 'ferme' || recrutement === 'suspendu'
  const commencee = ['en-cours', 'fin-inconnue', 'debut-inconnu'].includes(etat)
  const entree = debut === undefined || (etat === 'permanente' && debut < aujourdhui) ? aujourdhui : debut
  return `${fermee ? 1 : 0}${commencee ? 1 : 0}${entree}`
}

const JAMAIS_VISIBLE: Jour = jourDeNumero(0)

function nommerEtat(action: ActionDatee, session: SessionDatee, aujourdhui: Jour): EtatSession['etat'] {
  if (estPerimee(action, session)) return 'perimee'
  const fin = derniereFin(session)
  if (fin !== undefined && fin < aujourdhui) return 'passee'
  if (action.entreesPermanentes) return 'permanente'
  const debutCertain = dernierJour(session.periode.debut)
  const pasCommencee = debutCertain !== undefined && debutCertain > aujourdhui
  if (pasCommencee) return 'a-venir'
  if (debutCertain === undefined) return 'debut-inconnu'
  return fin === undefined ? 'fin-inconnue' : 'en-cours'
}

const estPerimee = (action: ActionDatee, session: SessionDatee): boolean =>
  action.perimee === true || session.perimee === true

/** La fin annoncée ; si le flux la met avant le début, c'est le début qui compte : mieux vaut montrer que cacher. */
function derniereFin(session: SessionDatee): Jour | undefined {
  const fin = dernierJour(session.periode.fin)
  const debut = dernierJour(session.periode.debut)
  if (fin === undefined || debut === undefined) return fin
  return fin < (premierJour(session.periode.debut) ?? debut) ? debut : fin
}
