import { instantAParis } from '../../../src/kernel/moment.ts'
import type { Programmation } from './programmations.ts'

const DATE = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** « Publication le 1 décembre 2026 à 08:00 », à l'heure de Paris. */
export function enToutesLettres({ sens, moment }: Pick<Programmation, 'sens' | 'moment'>): string {
  return `${sens === 'publish' ? 'Publication' : 'Retrait'} le ${DATE.format(instantAParis(moment))}`
}
