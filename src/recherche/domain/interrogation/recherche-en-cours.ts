import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import type { Filtres } from './filtres.ts'
import type { Plan } from './plan.ts'

/** Ce qu'une requête examine. */
export interface RechercheEnCours {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly plan: Plan
  readonly filtres: Filtres
  /** Documents candidats, croissants. */
  readonly documents: Uint32Array
}

/** Ce que l'examen a écrit dans les tampons du plan. */
export interface Retenus {
  /** Documents retenus ; les `simples` premiers ont été jugés d'un bloc, les suivants occurrence par occurrence. */
  readonly nombre: number
  readonly simples: number
  /** Candidats rejetés par une seule facette. */
  readonly presque: number
  /** Nombres des documents jugés occurrence par occurrence, un par bit de masque de ligne. */
  readonly directs: Uint32Array
}
