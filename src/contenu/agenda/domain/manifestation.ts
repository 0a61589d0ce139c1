import type { ThemeRessource } from '../../ressource/domain/vocabulaire-ressource.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import type { ProfilVisiteur, TypeManifestation } from '../../socle/domain/vocabulaire-editorial.ts'

/** Une manifestation de l'agenda. */
export interface Manifestation {
  readonly id: string
  readonly titre: string
  readonly resume: string
  /** Corps assaini. */
  readonly html: string
  /** Heure de Paris, ISO `AAAA-MM-JJTHH:MM` ; `AAAA-MM-JJ` quand elle dure des journées entières. */
  readonly debut: string
  /** Même forme que `debut` ; dernier jour compris pour des journées entières. */
  readonly fin: string
  readonly type: TypeManifestation
  readonly profils: readonly ProfilVisiteur[]
  readonly themes: readonly ThemeRessource[]
  /** Se suit à distance ; avec `lieu`, sur place et à distance. */
  readonly enLigne: boolean
  readonly lienEnLigne?: string
  readonly lieu?: LieuManifestation
  readonly organisateur?: string
  readonly inscription?: { readonly adresse: string; readonly obligatoire: boolean }
  /** Absent : non précisé. */
  readonly gratuit?: boolean
  readonly contact?: { readonly courriel?: string; readonly telephone?: string }
  /** Accueil des personnes handicapées, en une phrase. */
  readonly accessibilite?: string
  readonly image?: ImagePubliee
  /** Annulée : reste montrée, et le dit. */
  readonly annulee: boolean
}

export interface LieuManifestation {
  readonly nom: string
  readonly adresse?: string
  readonly codePostal?: string
  readonly commune: string
  /** Code officiel géographique ; le département et la position s'en déduisent. */
  readonly codeInsee?: string
  /** Code du département. */
  readonly departement?: string
  /** Degrés WGS84, ensemble. */
  readonly latitude?: number
  readonly longitude?: number
}
