import type { Metier } from './metier.ts'

/**
 * Les formations qui mènent à un métier. Ce que rend la recherche : le domaine métiers la reçoit, il ne la connaît pas.
 * Le total est celui de la page `/formations?metier=…`, avec le même lieu.
 */
export type FormationsDuMetier = (metier: MetierCite, codeLieu?: string) => FormationsTrouvees

export type MetierCite = Pick<Metier, 'codeRome' | 'intitule' | 'appellations'>

export interface FormationsTrouvees {
  readonly total: number
  /** Les plus proches du métier par leur intitulé, puis celles qui mènent à une certification, puis dans l'ordre de la page. */
  readonly cartes: readonly CarteDeFormation[]
  /** Vrai : aucune formation ne cite ce code ROME, elles sont retrouvées par leur domaine (Formacode). */
  readonly parFormacode: boolean
  /** Les pages de ce métier, département par département. */
  readonly parDepartement?: readonly { readonly chemin: string; readonly libelle: string }[]
}

export interface CarteDeFormation {
  readonly numero: string
  readonly intitule: string
  /** Adresse de la fiche. */
  readonly chemin: string
  readonly organisme: string
  readonly commune?: string
  /** Kilomètres, du lieu demandé. */
  readonly distanceKm?: number
}
