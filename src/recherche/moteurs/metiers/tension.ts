import { NIVEAUX_DE_TENSION, type Tension } from '../../../metiers/index.ts'

const LIBELLES = { 1: 'Très faible', 2: 'Faible', 3: 'Moyenne', 4: 'Forte', 5: 'Très forte' } as const
const SLUGS = { 1: 'tres-faible', 2: 'faible', 3: 'moyenne', 4: 'forte', 5: 'tres-forte' } as const

/** Une valeur inventée a son propre nom : un filtre ne la montre jamais pour vraie. */
const VALEURS = [false, true].flatMap((demonstration) =>
  NIVEAUX_DE_TENSION.toReversed().map((niveau) => {
    const prefixe = demonstration ? 'demonstration-' : ''
    const suffixe = demonstration ? ' (démonstration)' : ''
    const valeur = `${prefixe}${SLUGS[niveau]}`
    return { niveau, demonstration, valeur, libelle: `${LIBELLES[niveau]}${suffixe}` }
  }),
)

const PAR_VALEUR = new Map(VALEURS.map((une) => [une.valeur, une.libelle]))

/** De « Très forte » à « Très faible ». */
export const VALEURS_DE_TENSION: readonly string[] = VALEURS.map(({ valeur }) => valeur)

/** `tres-forte`, `demonstration-faible`. */
export function valeurDeTension({ niveau, demonstration }: Tension): string | undefined {
  return VALEURS.find((une) => une.niveau === niveau && une.demonstration === demonstration)?.valeur
}

/** « Très forte » ; la valeur elle-même si elle n'en est pas une. */
export function libelleTension(valeur: string): string {
  return PAR_VALEUR.get(valeur) ?? valeur
}
