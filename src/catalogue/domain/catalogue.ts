import type { FicheTrouvee } from '../../kernel/fiche.ts'
import type { Formation, OrganismeResponsable } from './formation.ts'

/** Organisme déduit des formations publiées ; `numero` vient de `numeroOrganisme`. */
export type FicheOrganisme = OrganismeResponsable & { readonly numero: string }

export interface OrganismeEtFormations {
  readonly organisme: FicheOrganisme
  /** Numéros de ses formations publiées, dans l'ordre des numéros ; vide s'il est retiré. */
  readonly formations: readonly string[]
}

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
  readonly formation: (numero: string) => Promise<FicheTrouvee<Formation>>
  /** Les formations publiées parmi `numeros`, dans l'ordre demandé. */
  readonly formations: (numeros: readonly string[]) => Promise<Formation[]>
  readonly organisme: (numero: string) => Promise<FicheTrouvee<OrganismeEtFormations>>
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
