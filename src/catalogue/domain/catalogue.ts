import type { Formation, OrganismeResponsable } from './formation.ts'

/** Organisme déduit des formations publiées ; `numero` vient de `numeroOrganisme`. */
export type FicheOrganisme = OrganismeResponsable & { readonly numero: string }

export type FormationTrouvee =
  | { readonly etat: 'publiee'; readonly formation: Formation; readonly modifieeLe: Date }
  | { readonly etat: 'retiree'; readonly formation: Formation; readonly retireeLe: Date }
  | { readonly etat: 'inconnue' }

/** `formations` : numéros des formations publiées de l'organisme, dans l'ordre des numéros. */
export type OrganismeTrouve =
  | {
      readonly etat: 'publie'
      readonly organisme: FicheOrganisme
      readonly modifieLe: Date
      readonly formations: readonly string[]
    }
  | { readonly etat: 'retire'; readonly organisme: FicheOrganisme; readonly retireLe: Date }
  | { readonly etat: 'inconnu' }

export interface AdresseFormation {
  readonly numero: string
  readonly intitule: string
  readonly modifieeLe: Date
}

export interface AdresseOrganisme {
  readonly numero: string
  readonly nom: string
  readonly modifieLe: Date
}

/** Comptes de ce qui est publié ; `derniereImportation` : dernier flux accepté, même s'il n'a rien changé. */
export interface Statistiques {
  readonly formations: number
  readonly organismes: number
  readonly sessions: number
  readonly derniereImportation?: Date
}

/** Lecture du catalogue publié. Les parcours se font à mémoire constante, sur une image cohérente de la base. */
export interface Catalogue {
  readonly formation: (numero: string) => Promise<FormationTrouvee>
  /** Les formations publiées parmi `numeros`, dans l'ordre demandé. */
  readonly formations: (numeros: readonly string[]) => Promise<Formation[]>
  readonly organisme: (numero: string) => Promise<OrganismeTrouve>
  readonly parcourirFormations: () => AsyncIterable<Formation>
  readonly parcourirOrganismes: () => AsyncIterable<FicheOrganisme>
  /** Change à chaque publication, et seulement alors. */
  readonly version: () => Promise<string>
  readonly statistiques: () => Promise<Statistiques>
  readonly adressesFormations: () => AsyncIterable<AdresseFormation>
  readonly adressesOrganismes: () => AsyncIterable<AdresseOrganisme>
  /** « 464888 » → « 15_464888 », quel que soit le préfixe ; une formation publiée passe avant une retirée. */
  readonly numeroParAncienneAdresse: (numeroLocal: string) => Promise<string | undefined>
}
