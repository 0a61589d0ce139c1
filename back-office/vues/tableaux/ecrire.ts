const NOMBRES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const INSTANTS = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})
const JOURS = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeZone: 'UTC' })

export const nombre = (valeur: number): string => NOMBRES.format(valeur)
export const instant = (date: Date): string => INSTANTS.format(date)
/** « 25 nov. 2026 ». */
export const jour = (iso: string): string => JOURS.format(new Date(iso))
/** « 1 formation », « 3 formations ». */
export const compter = (combien: number, nom: string): string =>
  `${nombre(combien)} ${nom}${combien > 1 ? 's' : ''}`
export const pourcent = (part: number, tout: number): string =>
  `${nombre(tout === 0 ? 0 : (100 * part) / tout)} %`
