import type { Anomalie } from './anomalies.ts'
import type { Attributs, Formation, NoeudXml } from './formation.ts'

/**
 * Ce que la lecture d'un flux LHÉO donne, dans l'ordre : `entete`, puis une `formation` ou un `rejet` par
 * enregistrement, puis `fin` ou `refus`. Un flux refusé n'efface pas ce qui a été lu avant.
 */
export type EvenementLheo = EnteteLheo | FormationLue | RejetLheo | FinLheo | RefusLheo

export interface EnteteLheo {
  readonly type: 'entete'
  /** Attributs de la racine (`datemaj`, `horodatage-export`…), espaces de noms compris. */
  readonly attributs: Attributs
  /** `2.3`, `2.2`… d'après l'espace de noms ; absente s'il n'est pas connu (le flux est lu quand même). */
  readonly version?: string
  readonly encodage: string
  readonly compresse: boolean
}

/** Un enregistrement découpé ; l'interprétation n'est faite que si elle est demandée. */
export interface FormationLue {
  readonly type: 'formation'
  readonly rang: number
  readonly ligne: number
  readonly numero: string
  /** Empreinte du texte de l'enregistrement et de la version de la lecture : égale, rien n'a changé. */
  readonly empreinte: string
  readonly interpreter: () => Interpretation
}

export type Interpretation =
  | { readonly etat: 'publiable'; readonly formation: Formation; readonly anomalies: readonly Anomalie[] }
  | {
      readonly etat: 'rejetee'
      readonly anomalies: readonly Anomalie[]
      /** Numéro de l'organisme responsable, s'il a pu être lu. */
      readonly organisme?: string
    }

/** Enregistrement inutilisable dès le découpage (sans numéro). */
export interface RejetLheo {
  readonly type: 'rejet'
  readonly rang: number
  readonly ligne: number
  readonly numero?: string
  readonly anomalies: readonly Anomalie[]
}

export interface FinLheo {
  readonly type: 'fin'
  /** Enregistrements rencontrés, rejets compris. */
  readonly enregistrements: number
  /** `extras` portés par la racine et par `offres`. */
  readonly extras: readonly NoeudXml[]
  /** Tampon d'export du flux Intercarif (`date-export` AAAAMMJJ, `heure-export` HHMMSS), tel quel. */
  readonly dateExport?: string
  readonly heureExport?: string
}

export type CodeRefus =
  | 'vide'
  | 'pas-xml'
  | 'pas-lheo'
  | 'doctype-interdit'
  | 'encodage-inconnu'
  | 'compression-illisible'
  | 'xml-mal-forme'
  | 'tronque'
  | 'suite-apres-la-racine'
  | 'texte-trop-long'
  | 'enregistrement-trop-long'
  | 'trop-profond'
  | 'source-illisible'

/** Le flux ne peut pas être lu plus loin. `colonne` commence à 1. */
export interface RefusLheo {
  readonly type: 'refus'
  readonly code: CodeRefus
  readonly phrase: string
  readonly ligne: number
  readonly colonne: number
}
