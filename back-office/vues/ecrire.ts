const PARIS = { timeZone: 'Europe/Paris' } as const
const NOMBRES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const INSTANTS = new Intl.DateTimeFormat('fr-FR', { ...PARIS, dateStyle: 'medium', timeStyle: 'short' })
const JOURS = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeZone: 'UTC' })
const JOURS_A_PARIS = new Intl.DateTimeFormat('fr-FR', { ...PARIS, dateStyle: 'medium' })
const JOURS_COURTS = new Intl.DateTimeFormat('fr-FR', { ...PARIS, dateStyle: 'short' })

export const nombre = (valeur: number): string => NOMBRES.format(valeur)
/** « 25 nov. 2026, 14:05 », à Paris. */
export const instant = (date: Date): string => INSTANTS.format(date)
/** Un jour écrit « 2026-11-25 » devient « 25 nov. 2026 ». */
export const jour = (iso: string): string => JOURS.format(new Date(iso))
/** Le jour qu'il est à Paris à cet instant : « 25 nov. 2026 ». */
export const jourDe = (date: Date): string => JOURS_A_PARIS.format(date)
/** « 25/11/2026 », à Paris. */
export const jourCourt = (date: Date): string => JOURS_COURTS.format(date)
export { accorder, denombrer } from '../../src/kernel/nombre.ts'
export const pourcent = (part: number, tout: number): string =>
  `${nombre(tout === 0 ? 0 : (100 * part) / tout)}\u00A0%`
