import type { ADistance } from '../../catalogue/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Niveau } from '../../referentiels/index.ts'
import type {
  CarteFinancement,
  CarteInformation,
  CarteMetier,
  CarteRessource,
  CarteStructure,
} from './cartes-de-contenu.ts'

/** Ce que montre une ligne de résultat du moteur Formations. */
export interface CarteFormation {
  readonly numero: string
  readonly intitule: string
  readonly organisme: string
  readonly organismeNumero: string
  /** Commune de la prochaine session ; vide quand le flux ne la donne pas. */
  readonly commune: string
  readonly codePostal: string
  /** Nombre d'autres communes où la formation a lieu. */
  readonly autresLieux: number
  readonly prochaineSession: SessionCarte
  /** Nombre de sessions montrées ce jour. */
  readonly nombreSessions: number
  readonly etiquettes: EtiquettesFormation
  readonly dureeHeures?: number
  readonly latitude?: number
  readonly longitude?: number
  /** Toutes les sessions, de quoi recalculer les trois lignes qui dépendent du jour. */
  readonly sessions: readonly SessionCarte[]
}

export interface SessionCarte {
  readonly debut?: Jour
  readonly fin?: Jour
  /** Dernier jour où la session est montrée ; absent : sans fin connue. */
  readonly visibleJusquau?: Jour
  readonly permanente: boolean
  readonly recrutement?: 'ouvert' | 'ferme' | 'suspendu'
}

export interface EtiquettesFormation {
  readonly region: boolean
  readonly apprentissage: boolean
  readonly contratPro: boolean
  readonly cpf: boolean
  readonly aDistance: ADistance
  readonly certifiante: boolean
  readonly niveauSortie?: Niveau
}

/** Ce que montre une ligne de résultat du moteur Organismes. */
export interface CarteOrganisme {
  readonly numero: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  readonly nombreFormations: number
  readonly latitude?: number
  readonly longitude?: number
}

/** La carte de chaque moteur déclaré. */
export interface CartesParMoteur {
  readonly formations: CarteFormation
  readonly organismes: CarteOrganisme
  readonly metiers: CarteMetier
  readonly financements: CarteFinancement
  readonly structures: CarteStructure
  readonly ressources: CarteRessource
  readonly informations: CarteInformation
}

export type IdMoteur = keyof CartesParMoteur
