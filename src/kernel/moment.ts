import { estJour, type Jour, jourAParis } from './jour.ts'

const HEURE = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const MILLISECONDES_PAR_MINUTE = 60_000

/** Vrai pour un jour entier (`AAAA-MM-JJ`) ou une minute (`AAAA-MM-JJTHH:MM`) qui existent, à l'heure de Paris. */
export function estMoment(texte: string): boolean {
  const [jour = '', heure, ...reste] = texte.split('T')
  return reste.length === 0 && estJour(jour) && (heure === undefined || estHeure(heure))
}

/** « 09:30 », de 00:00 à 23:59. */
export const estHeure = (texte: string): boolean => HEURE.test(texte)

/** @throws RangeError si ce n'est pas un moment. */
export function jourDuMoment(moment: string): Jour {
  const jour = moment.slice(0, 'AAAA-MM-JJ'.length)
  if (!estJour(jour)) throw new RangeError(`moment illisible : ${moment}`)
  return jour
}

/** « 09:30 » ; `undefined` pour un jour entier. */
export function heureDuMoment(moment: string): string | undefined {
  return moment.split('T')[1]
}

const horlogeParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** La minute qu'il est à Paris à cet instant, `AAAA-MM-JJTHH:MM`. */
export function minuteAParis(instant: Date): string {
  return `${jourAParis(instant)}T${horlogeParis.format(instant)}`
}

/**
 * L'instant d'un moment de Paris ; un jour entier commence à minuit. Une heure que le passage à l'heure d'été supprime
 * est comptée une heure plus tard.
 */
export function instantAParis(moment: string): Date {
  const murale = Date.parse(`${jourDuMoment(moment)}T${heureDuMoment(moment) ?? '00:00'}:00Z`)
  const approche = murale - decalage(murale)
  return new Date(murale - decalage(approche))
}

/** Avance de Paris sur le temps universel, en millisecondes. */
const decalage = (instant: number): number => Date.parse(`${minuteAParis(new Date(instant))}:00Z`) - instant

/** Le même moment pour une machine : jour seul, ou ISO 8601 avec le décalage de Paris (`2026-12-07T18:00:00+01:00`). */
export function momentIso(moment: string): string {
  if (heureDuMoment(moment) === undefined) return moment
  const minutes = decalage(instantAParis(moment).getTime()) / MILLISECONDES_PAR_MINUTE
  return `${moment}:00+${String(minutes / 60).padStart(2, '0')}:00`
}

/** Vrai quand ce moment est derrière nous : un jour entier l'est le lendemain, une heure dès qu'elle a sonné. */
export function estPasse(moment: string, maintenant: Date): boolean {
  const minute = minuteAParis(maintenant)
  return heureDuMoment(moment) === undefined ? moment < minute.slice(0, moment.length) : moment <= minute
}
