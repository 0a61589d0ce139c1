/** Ce que répond France Travail quand il répond ; ne pas avoir de donnée n'est pas une panne. */
export type ReponseFranceTravail<T> =
  | { readonly etat: 'donnees'; readonly valeur: T }
  | { readonly etat: 'sans-donnee'; readonly valeur?: undefined }

/** La dernière réponse obtenue. */
export interface Garde<T> {
  readonly reponse: ReponseFranceTravail<T>
  readonly obtenuLe: Date
}

/**
 * Ce qu'on sait montrer à l'instant. `ancien` : le service ne répond pas, voici le dernier relevé ; `indisponible` : il
 * ne répond pas et rien n'a jamais été relevé.
 */
export type Releve<T> =
  | { readonly etat: 'frais' | 'ancien'; readonly valeur: T; readonly obtenuLe: Date }
  | { readonly etat: 'sans-donnee'; readonly obtenuLe: Date }
  | { readonly etat: 'indisponible' }

/** Millisecondes. */
export interface Durees {
  /** Servi sans rien demander au service. */
  readonly fraiche: number
  /** Servi à l'instant, et demandé de nouveau pour la prochaine fois. */
  readonly toleree: number
  /** Au-delà, n'est plus montré, même en panne. */
  readonly gardee: number
}

const MINUTE = 60_000
const HEURE = 60 * MINUTE
const JOUR = 24 * HEURE

/** Les statistiques changent une fois par trimestre ou par an ; les offres, à toute heure. */
export const DUREES_STATISTIQUES: Durees = { fraiche: JOUR, toleree: 7 * JOUR, gardee: 400 * JOUR }
export const DUREES_OFFRES: Durees = { fraiche: 15 * MINUTE, toleree: 2 * HEURE, gardee: 7 * JOUR }

export type Age = 'frais' | 'tiede' | 'froid' | 'perime'

export function ageDe(obtenuLe: Date, durees: Durees, maintenant: Date): Age {
  const age = maintenant.getTime() - obtenuLe.getTime()
  if (age < durees.fraiche) return 'frais'
  if (age < durees.toleree) return 'tiede'
  return age < durees.gardee ? 'froid' : 'perime'
}
