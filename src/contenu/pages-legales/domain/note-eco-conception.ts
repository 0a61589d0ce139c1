import type { DeclarationEcoConception, ReponseRgesn } from './page-legale.ts'

/** Critères du RGESN, version 2 (mai 2024). */
export const CRITERES_RGESN = 78

/** Pondération du RGESN v2 selon la priorité du critère. */
const POIDS: Readonly<Record<ReponseRgesn['priorite'], number>> = {
  prioritaire: 1.5,
  recommande: 1.25,
  modere: 1,
}

export type EvaluationEcoConception =
  | { readonly etat: 'non-evalue' }
  /** Des critères attendent encore une réponse : aucune note. */
  | { readonly etat: 'en-cours'; readonly repondus: number }
  | {
      readonly etat: 'evalue'
      /** De 0 à 100, arrondie par défaut. */
      readonly note: number
      readonly conformes: number
      readonly applicables: number
    }

/** La note se calcule, jamais ne se saisit : poids des critères conformes sur poids des critères applicables. */
export function evaluerEcoConception(
  declaration: DeclarationEcoConception | undefined,
): EvaluationEcoConception {
  const reponses = [...new Map(declaration?.reponses.map((reponse) => [reponse.critere, reponse])).values()]
  if (reponses.length === 0) return { etat: 'non-evalue' }
  if (reponses.length < CRITERES_RGESN) return { etat: 'en-cours', repondus: reponses.length }
  const applicables = reponses.filter(({ etat }) => etat !== 'non-applicable')
  const conformes = applicables.filter(({ etat }) => etat === 'conforme')
  const note = applicables.length === 0 ? 0 : Math.floor((100 * poids(conformes)) / poids(applicables))
  return { etat: 'evalue', note, conformes: conformes.length, applicables: applicables.length }
}

const poids = (reponses: readonly ReponseRgesn[]): number =>
  reponses.reduce((somme, { priorite }) => somme + POIDS[priorite], 0)
