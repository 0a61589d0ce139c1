import type { Manifestation } from '../../agenda/domain/manifestation.ts'

/** Ce que l'équipe rédige et qui se cherche d'un même champ : actualités, agenda, pages infos+, questions fréquentes. */
export interface Information {
  readonly type: TypeInformation
  readonly id: string
  readonly titre: string
  readonly resume: string
  /** Tout son texte, sans balise. */
  readonly texte: string
  /** Clés de `ProfilVisiteur` ; aucune : pour tous. */
  readonly profils: readonly string[]
  /** Clés de `Theme`. */
  readonly themes: readonly string[]
  /** Actualité : jour de sa publication, ISO. */
  readonly datePublication?: string
  /** Manifestation : quand et où. */
  readonly manifestation?: Pick<Manifestation, 'debut' | 'fin' | 'lieu' | 'enLigne' | 'annulee'>
  /** Page infos+ : son adresse, que donne sa place dans l'arbre. */
  readonly chemin?: string
}

const TYPES = {
  actualite: 'Actualité',
  manifestation: 'Agenda',
  'page-infos': 'Page',
  question: 'Question fréquente',
} as const

export type TypeInformation = keyof typeof TYPES

export const LIBELLES_TYPES_INFORMATION: Readonly<Record<TypeInformation, string>> = TYPES
