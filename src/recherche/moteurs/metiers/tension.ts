import { NIVEAUX_DE_TENSION, type NiveauDeTension, type Tension } from '../../../metiers/back-office.ts'

/** Chaque libellé se suffit : il s'écrit aussi seul, dans un titre ou sur une carte. */
const LIBELLES: Readonly<Record<NiveauDeTension, string>> = {
  1: 'Tension très faible',
  2: 'Tension faible',
  3: 'Tension moyenne',
  4: 'Tension forte',
  5: 'Tension très forte',
}
const SLUGS = { 1: 'tres-faible', 2: 'faible', 3: 'moyenne', 4: 'forte', 5: 'tres-forte' } as const
const MENTION = ' (démonstration)'

/** Une valeur inventée a son propre nom : un filtre ne la montre jamais pour vraie. */
const LIBELLE_PAR_VALEUR: ReadonlyMap<string, string> = new Map(
  [false, true].flatMap((demonstration) =>
    NIVEAUX_DE_TENSION.toReversed().map((niveau) => [
      valeurDeTension({ niveau, demonstration }),
      `${LIBELLES[niveau]}${demonstration ? MENTION : ''}`,
    ]),
  ),
)

/** De la plus forte à la plus faible. */
export const VALEURS_DE_TENSION: readonly string[] = [...LIBELLE_PAR_VALEUR.keys()]

/** `tres-forte`, `demonstration-faible`. */
export function valeurDeTension({ niveau, demonstration }: Omit<Tension, 'periode'>): string {
  return `${demonstration ? 'demonstration-' : ''}${SLUGS[niveau]}`
}

/** « Tension très forte » ; la valeur elle-même si elle n'en est pas une. */
export function libelleTension(valeur: string): string {
  return LIBELLE_PAR_VALEUR.get(valeur) ?? valeur
}

/** « Tension très forte en 2025 ». */
export function phraseDeTension({ niveau, periode, demonstration }: Tension): string {
  return `${LIBELLES[niveau]} en ${periode.slice(0, 4)}${demonstration ? MENTION : ''}`
}
