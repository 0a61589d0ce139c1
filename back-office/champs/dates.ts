import { jourAParis } from '../../src/kernel/jour.ts'

/** Payload garde un instant ; un jour y est midi à Greenwich, le même jour à Paris en toute saison. */
export const instantDuJour = (jour: string): string => `${jour}T12:00:00.000Z`

/** Le jour d'une date gardée par Payload, `AAAA-MM-JJ`. */
export const jourDe = (instant: string): string => jourAParis(new Date(instant))

const horlogeDeParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Heure de Paris d'un instant, `AAAA-MM-JJTHH:MM`. */
export const heureDeParis = (instant: string): string =>
  horlogeDeParis.format(new Date(instant)).replace(' ', 'T')

const MINUTE = 60_000

/**
 * L'instant d'une heure de Paris `AAAA-MM-JJTHH:MM`. À l'heure répétée du passage à l'heure d'hiver, la première ; à
 * celle qui n'existe pas au printemps, la suivante.
 */
export function instantDeParis(heure: string): string {
  const commeGreenwich = Date.parse(`${heure}:00Z`)
  const decalages = [120, 60].map((minutes) => new Date(commeGreenwich - minutes * MINUTE).toISOString())
  const juste = decalages.find((instant) => heureDeParis(instant) === heure)
  return juste ?? new Date(commeGreenwich - 60 * MINUTE).toISOString()
}
