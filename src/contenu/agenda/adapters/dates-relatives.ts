import { z } from 'zod'
import { ajouterJours, type Jour, numeroDeJour } from '../../../kernel/jour.ts'
import { estHeure, estMoment, jourDuMoment } from '../../../kernel/moment.ts'
import { uneCle } from '../../socle/adapters/schema.ts'

const ATTENDU = 'une date AAAA-MM-JJ, seule ou suivie de l’heure (THH:MM), est attendue'

/** Jour entier ou minute, à l'heure de Paris. */
export const unMoment = z.string({ error: ATTENDU }).refine(estMoment, { error: ATTENDU })

const uneHeure = z
  .string({ error: 'une heure « 09:30 » est attendue' })
  .refine(estHeure, { error: 'une heure « 09:30 » est attendue' })
const desJours = z.int({ error: 'un nombre entier de jours est attendu' })

/** Le 1er janvier 1970 était un jeudi. */
const JOURS_DE_SEMAINE = {
  jeudi: 0,
  vendredi: 1,
  samedi: 2,
  dimanche: 3,
  lundi: 4,
  mardi: 5,
  mercredi: 6,
} as const
const LIBELLES_JOURS = {
  lundi: 'lundi',
  mardi: 'mardi',
  mercredi: 'mercredi',
  jeudi: 'jeudi',
  vendredi: 'vendredi',
  samedi: 'samedi',
  dimanche: 'dimanche',
} as const satisfies Readonly<Record<keyof typeof JOURS_DE_SEMAINE, string>>
const JOURS_PAR_SEMAINE = 7

/** Un début : date écrite, ou comptée depuis le jour du chargement puis portée au jour de semaine demandé. */
export const unDebut = z.union(
  [
    unMoment,
    z.strictObject({
      dansJours: desJours,
      jour: uneCle(LIBELLES_JOURS).exactOptional(),
      heure: uneHeure.exactOptional(),
    }),
  ],
  { error: `${ATTENDU} ; ou « dansJours: 12 », avec « jour: samedi » et « heure: 09:30 » si besoin` },
)

/** Une fin : date écrite, ou comptée depuis le début. */
export const uneFin = z.union(
  [unMoment, z.strictObject({ joursApres: desJours.min(0).default(0), heure: uneHeure.exactOptional() })],
  { error: `${ATTENDU} ; ou « heure: 17:00 », avec « joursApres: 1 » si besoin` },
)

export function resoudreDebut(debut: z.output<typeof unDebut>, aujourdhui: Jour): string {
  if (typeof debut === 'string') return debut
  const base = ajouterJours(aujourdhui, debut.dansJours)
  return ecrireMoment(debut.jour === undefined ? base : prochain(base, debut.jour), debut.heure)
}

export function resoudreFin(fin: z.output<typeof uneFin>, debut: string): string {
  if (typeof fin === 'string') return fin
  return ecrireMoment(ajouterJours(jourDuMoment(debut), fin.joursApres), fin.heure)
}

/** Ce jour de semaine, à partir de `base` compris. */
function prochain(base: Jour, voulu: keyof typeof JOURS_DE_SEMAINE): Jour {
  const ecart = JOURS_DE_SEMAINE[voulu] - numeroDeJour(base)
  return ajouterJours(base, ((ecart % JOURS_PAR_SEMAINE) + JOURS_PAR_SEMAINE) % JOURS_PAR_SEMAINE)
}

const ecrireMoment = (jour: Jour, heure: string | undefined): string =>
  heure === undefined ? jour : `${jour}T${heure}`
