/** Où en est le back-office, vu du portail. */
export type EtatBackOffice =
  | { readonly etat: 'en-preparation'; readonly phrase: string; readonly part: number }
  | { readonly etat: 'pret'; readonly adresse: string }
  | { readonly etat: 'en-panne'; readonly phrase: string }

/** L'état courant, suivi par le relais et la page d'attente. */
export interface SuiviBackOffice {
  readonly actuel: () => EtatBackOffice
  /** Le relais ne l'a pas joint. */
  readonly signalerPanne?: (cause: Error) => void
}

/** Parts du chemin, de 0 à 1 ; la construction est l'étape longue, sautée quand elle a déjà été faite. */
export const PARTS = { construction: 0.05, collecte: 0.75, ecriture: 0.85, demarrage: 0.9 } as const
