/** Salaire mensuel net médian d'un métier, ou d'une famille de métiers (FAP) dont il relève. */
export interface SalaireMedian {
  /** « M1805 », « M2Z90 ». */
  readonly code: string
  /** Nom de la famille, quand la table FAP ↔ ROME le donne. */
  readonly libelle?: string
  readonly annee: number
  /** Euros ; `null` : non diffusable. */
  readonly montant: number | null
  readonly source: string
}

/** Ce que dit une ligne du fichier. */
export type SalaireLu = Omit<SalaireMedian, 'libelle'>

/** Une famille et un métier qui en relève. */
export interface FapRome {
  readonly fap: string
  readonly codeRome: string
  readonly libelle?: string
}

export const estCodeRome = (code: string): boolean => /^[A-N]\d{4}$/.test(code)
/** Famille détaillée (« M2Z90 ») ou regroupée (« M2Z ») : mêmes formes dans les FAP 2009 et 2021. */
export const estCodeFap = (code: string): boolean => /^[A-Z]\d[A-Z](?:\d{2})?$/.test(code)

/** Les plus précis seulement : le métier, sinon ses familles détaillées, sinon les regroupées. */
export function lesPlusPrecis(salaires: readonly SalaireMedian[]): readonly SalaireMedian[] {
  const duMetier = salaires.filter(({ code }) => estCodeRome(code))
  if (duMetier.length > 0) return duMetier
  const detailles = salaires.filter(({ code }) => code.length === 'M2Z90'.length)
  return detailles.length > 0 ? detailles : salaires
}
