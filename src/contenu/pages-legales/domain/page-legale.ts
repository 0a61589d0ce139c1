import type { IdPageLegale } from '../../socle/domain/vocabulaire-editorial.ts'
import type { DeclarationAccessibilite } from './declaration-accessibilite.ts'

/** Une page légale : un texte libre ajouté au gabarit, et pour l'accessibilité les données de la déclaration. */
export interface PageLegale {
  readonly id: IdPageLegale
  readonly titre: string
  /** Texte assaini qui complète le gabarit de la page ; vide s'il suffit. */
  readonly html: string
  /** Page « accessibilite » seulement. */
  readonly declaration?: DeclarationAccessibilite
  /** Page « mentions-legales » seulement : remplace ce que l'instance déclare. */
  readonly mentions?: MentionsLegales
  /** Page « eco-conception » seulement. */
  readonly ecoConception?: DeclarationEcoConception
}

export interface MentionsLegales {
  readonly editeur: {
    readonly nom: string
    readonly formeJuridique?: string
    readonly adresse?: string
    readonly siret?: string
    readonly telephone?: string
    readonly directeurPublication?: string
    readonly delegueProtectionDonnees?: string
  }
  readonly hebergeur: { readonly nom?: string; readonly adresse?: string; readonly telephone?: string }
}

/** Déclaration RGESN v2 : les réponses aux 78 critères donnent la note, jamais l'inverse. */
export interface DeclarationEcoConception {
  /** ISO `AAAA-MM-JJ` ; absent : non évalué. */
  readonly date?: string
  readonly reponses: readonly ReponseRgesn[]
}

export interface ReponseRgesn {
  /** « 1.1 » à « 9.7 ». */
  readonly critere: string
  readonly priorite: 'prioritaire' | 'recommande' | 'modere'
  readonly etat: 'conforme' | 'non-conforme' | 'non-applicable'
}
