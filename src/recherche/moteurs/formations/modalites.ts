import type { Action } from '../../../catalogue/back-office.ts'

/** Valeurs de la facette modalité, dans l'ordre d'affichage. */
export const MODALITES = ['presentiel', 'mixte', 'a-distance'] as const

/** Qui est aussi, parmi les départements, la valeur de ce qui n'est dans aucun. */
export const A_DISTANCE = 'a-distance'

type Modalite = (typeof MODALITES)[number]

const LIBELLES: ReadonlyMap<string, string> = new Map([
  ['presentiel', 'En présentiel'],
  ['mixte', 'Mixte : présentiel et à distance'],
  ['a-distance', 'Entièrement à distance'],
])

export const libelleModalite = (valeur: string): string => LIBELLES.get(valeur) ?? valeur

/** dict-modalites-enseignement : 0 présentiel, 1 mixte, 2 à distance ; absent si le flux n'en dit rien. */
export function modaliteDAction(action: Pick<Action, 'modalitesEnseignement'>): Modalite | undefined {
  const rang = Number(action.modalitesEnseignement ?? Number.NaN)
  return MODALITES[rang]
}
