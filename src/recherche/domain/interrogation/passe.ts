import { ENTREE_INCONNUE, type EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import type { Comptes } from './comptes.ts'
import type { Filtres } from './filtres.ts'

/** Tout ce que l'unique passe lit et écrit. */
export interface Passe {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly filtres: Filtres
  readonly comptes: Comptes
  /** Occurrences éprouvées du document courant. */
  readonly eprouvees: Eprouvees
  /** Reçoit chaque document retenu ; entrée et distance sont celles des occurrences qui passent. */
  readonly retenir: (document: number, rang: number) => void
}

/** Occurrences du document courant qui passent date et lieu, et ce que valent les meilleures. */
export interface Eprouvees {
  /** Faux : aucun filtre n'a demandé à regarder les occurrences ; s'en tenir aux valeurs du document. */
  calculees: boolean
  nombre: number
  readonly occurrences: number[]
  readonly echecs: number[]
  /** Entrée la plus proche parmi les occurrences qui passent tout. */
  entree: number
  /** Kilomètres ; l'infini si aucune n'est située. */
  distance: number
}

export const creerEprouvees = (): Eprouvees => ({
  calculees: false,
  nombre: 0,
  occurrences: [],
  echecs: [],
  entree: ENTREE_INCONNUE,
  distance: Number.POSITIVE_INFINITY,
})
