import type { ChiffreDePeriode, TerritoireMarche } from './marche.ts'
import type { Serie } from './source-france-travail.ts'

/** Niveau de difficulté à recruter (indicateur PERSPECTIVE de l'API Marché du travail v1) : 1 très faible, 5 très forte. */
export const NIVEAUX_DE_TENSION = [1, 2, 3, 4, 5] as const

export type NiveauDeTension = (typeof NIVEAUX_DE_TENSION)[number]

/** La difficulté à recruter d'un métier dans la région. */
export interface Tension {
  readonly niveau: NiveauDeTension
  /** `2025`. */
  readonly periode: string
  /** Inventée par le faux France Travail. */
  readonly demonstration: boolean
}

export function lireNiveauDeTension(valeur: number | null): NiveauDeTension | undefined {
  return NIVEAUX_DE_TENSION.find((niveau) => niveau === valeur)
}

/** Le dernier niveau diffusable ; rien si tout est masqué, ou si France Travail ne connaît pas ce métier. */
export function derniereTension(series: readonly Serie[]): Omit<Tension, 'demonstration'> | undefined {
  const chiffres = series.find(({ nomenclature }) => nomenclature === 'PERSPECTIVE')?.chiffres ?? []
  return chiffres.flatMap(enTension).at(-1)
}

function enTension({ periode, valeur }: ChiffreDePeriode): readonly Omit<Tension, 'demonstration'>[] {
  const niveau = lireNiveauDeTension(valeur)
  return niveau === undefined ? [] : [{ niveau, periode }]
}

/** `region:76`. */
export function cleDuTerritoire({ type, code }: Pick<TerritoireMarche, 'type' | 'code'>): string {
  return `${type}:${code}`
}
