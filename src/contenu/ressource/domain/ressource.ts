import type { Format, ProfilRessource, ThemeRessource, TypeRessource } from './vocabulaire-ressource.ts'

/** Une ressource pour s'orienter ou se préparer : texte, vidéo, podcast, outil… */
export interface Ressource {
  readonly id: string
  readonly titre: string
  readonly resume: string
  /** Corps assaini. */
  readonly html: string
  readonly type: TypeRessource
  readonly themes: readonly ThemeRessource[]
  readonly profils: readonly ProfilRessource[]
  readonly format: Format
  readonly auteur: string
  readonly source?: SourceRessource
  /** ISO `AAAA-MM-JJ`. */
  readonly datePublication: string
  readonly dureeMinutes?: number
  /** Document à télécharger, annoncé avec son format et son poids. */
  readonly fichier?: FichierRessource
}

export interface SourceRessource {
  readonly nom: string
  readonly url: string
}

export interface FichierRessource {
  readonly chemin: string
  /** « PDF », « ODT »… */
  readonly format: string
  readonly octets: number
}
