import { jourAParis } from '../../src/kernel/jour.ts'
import { instantAParis, minuteAParis } from '../../src/kernel/moment.ts'

/** Payload garde un instant ; un jour y est midi à Greenwich, le même jour à Paris en toute saison. */
export const instantDuJour = (jour: string): string => `${jour}T12:00:00.000Z`

/** Le jour d'une date gardée par Payload, `AAAA-MM-JJ`. */
export const jourDe = (instant: string): string => jourAParis(new Date(instant))

/** Heure de Paris d'un instant, `AAAA-MM-JJTHH:MM`. */
export const heureDeParis = (instant: string): string => minuteAParis(new Date(instant))

/** L'instant d'une heure de Paris `AAAA-MM-JJTHH:MM`. */
export const instantDeParis = (heure: string): string => instantAParis(heure).toISOString()
