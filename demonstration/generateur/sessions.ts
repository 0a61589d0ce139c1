import type { Alea } from './alea.ts'
import { type DatesSession, sessionPassee, sessionVisible } from './dates.ts'
import type { Organisme } from './organismes.ts'
import { type Alternance, composerSession } from './session.ts'
import type { Sujet } from './textes.ts'
import { element } from './xml.ts'

export interface ProjetAction {
  /** Numéro local ; les sessions prennent les suivants. */
  readonly numero: number
  readonly sujet: Sujet
  /** Du programme. */
  readonly heures: number
  readonly organisme: Organisme
  readonly aujourdhui: number
  /** L'action doit-elle montrer une session, ou n'en avoir que de passées ? */
  readonly visible: boolean
}

/** Sessions au plus par action : les numéros sont réservés par vingt. */
const SESSIONS_MAX = 7

export interface ContexteSessions extends ProjetAction {
  readonly alternance: Alternance
  readonly lieu: string
}

/** `modalites-entrees-sorties`, adresse de l'action, puis les sessions, de la plus ancienne à la plus lointaine. */
export function composerSessions(alea: Alea, contexte: ContexteSessions): string {
  const dates = choisirDates(alea, contexte)
  const permanente = dates.some((session) => session.permanente)
  const cpf =
    contexte.sujet.genre.repertoire !== 'aucun' && alea.chance(0.12)
      ? `${alea.entier(100_000, 299_999)}`
      : undefined
  const url = alea.chance(0.6)
    ? `<url-action><urlweb>${contexte.organisme.site}/formations/${contexte.numero}</urlweb></url-action>`
    : ''
  const sessions = dates.map((session, rang) =>
    composerSession(alea, {
      ...contexte,
      numero: contexte.numero + rang,
      dates: session,
      ...(cpf === undefined ? {} : { cpf }),
    }),
  )
  return element('modalites-entrees-sorties', permanente ? '1' : '0') + url + sessions.join('')
}

function choisirDates(
  alea: Alea,
  { aujourdhui, visible, heures }: ContexteSessions,
): readonly DatesSession[] {
  const jours = Math.max(1, Math.round((heures / 30) * 7 * (0.3 + alea.reel())))
  const nombre = 1 + Math.floor(alea.reel() ** 7 * SESSIONS_MAX)
  return Array.from({ length: nombre }, (_, rang) => {
    const montree = visible && (rang === 0 || alea.chance(0.7))
    return montree ? sessionVisible(alea, aujourdhui, jours) : sessionPassee(alea, aujourdhui, jours)
  }).sort((a, b) => (a.debut < b.debut ? -1 : 1))
}
