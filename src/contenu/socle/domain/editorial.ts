import type { Destinations } from './suivre-redirections.ts'

/** Ce que l'équipe publie et que toutes les pages connaissent : en mémoire, relu à chaque publication. */
export interface EditorialCommun {
  /** Change dès qu'une publication change, de quelque genre qu'elle soit. */
  readonly version: string
  readonly destinations: Destinations
  /** Adresses des pages dont le genre est « au plan », pour les robots. */
  readonly adresses: readonly AdresseEditoriale[]
}

export interface AdresseEditoriale {
  readonly chemin: string
  readonly modifieeLe: Date
}

/** L'état courant ; `fermer` arrête le suivi. */
export interface EditorialSuivi<Memoire> {
  readonly actuel: () => EditorialCommun & Memoire
  readonly fermer: () => Promise<void>
}

/** Ce qui a été publié à cette adresse et ne l'est plus : elle répond 410. */
export type PagesRetirees = (type: string, cle: string) => Promise<Retiree | undefined>

export interface Retiree {
  readonly titre: string
  readonly retireeLe: Date
}
