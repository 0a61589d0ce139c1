import type { Niveau } from '../../referentiels/index.ts'

/** Un métier du ROME (répertoire opérationnel des métiers et des emplois). */
export interface Metier {
  readonly codeRome: string
  readonly intitule: string
  readonly definition: readonly string[]
  readonly acces: readonly string[]
  readonly grandDomaine: { readonly code: string; readonly libelle: string }
  readonly domaine: { readonly code: string; readonly libelle: string }
  readonly appellations: readonly Appellation[]
  readonly competences: readonly GroupeDeCompetences[]
  readonly savoirs: readonly { readonly categorie: string; readonly savoirs: readonly string[] }[]
  readonly contextes: readonly { readonly type: string; readonly libelles: readonly string[] }[]
  readonly proches: readonly string[]
  readonly evolutions: readonly string[]
  readonly riasec: { readonly majeur?: LettreRiasec; readonly mineur?: LettreRiasec }
  readonly centresInteret: readonly {
    readonly code: string
    readonly libelle: string
    readonly principal: boolean
  }[]
  readonly transitionEcologique: boolean
  readonly transitionNumerique: boolean
  readonly emploiReglemente: boolean
  readonly emploiCadre: boolean
  readonly sansDiplome: boolean
  readonly niveauxAcces: readonly Niveau[]
  readonly codesFap: readonly string[]
}

export type LettreRiasec = 'R' | 'I' | 'A' | 'S' | 'E' | 'C'

export interface Appellation {
  readonly code: string
  readonly libelle: string
  readonly libelleCourt: string
  readonly principale: boolean
}

export interface GroupeDeCompetences {
  readonly categorie: string
  readonly titre: string
  readonly competences: readonly {
    readonly code: string
    readonly libelle: string
    readonly principale: boolean
  }[]
}
