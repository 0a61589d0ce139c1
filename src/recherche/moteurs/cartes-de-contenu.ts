/** Ce que montre une ligne de résultat du moteur Métiers. */
export interface CarteMetier {
  /** Code ROME. */
  readonly numero: string
  readonly intitule: string
  /** Première phrase de la définition. */
  readonly resume: string
  readonly grandDomaine: string
  /** Formations visibles qui citent ce métier. */
  readonly nombreFormations: number
  readonly sansDiplome: boolean
  readonly transitionEcologique: boolean
  readonly transitionNumerique: boolean
  readonly emploiReglemente: boolean
  /** « Tension très forte en 2025 », dans la région, si France Travail la diffuse. */
  readonly tension?: string
  /** Intitulé et appellations, au masculin et au féminin : de quoi reconnaître un nom exact. */
  readonly termes: readonly string[]
}

/** Ce que montre une ligne de résultat du moteur Structures d'accompagnement. */
export interface CarteStructure {
  readonly numero: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  /** Libellés des réseaux. */
  readonly reseaux: readonly string[]
  /** Libellés des familles de thématiques, trois au plus. */
  readonly thematiques: readonly string[]
  readonly aDistance: boolean
  readonly demonstration: boolean
  readonly latitude?: number
  readonly longitude?: number
}

/** Ce que montre une ligne de résultat du moteur Financements. */
export interface CarteFinancement {
  readonly numero: string
  readonly nom: string
  readonly resume: string
  readonly nature: string
  readonly organisme: string
  readonly publics: readonly string[]
  readonly regional: boolean
  readonly aConfirmer: boolean
}

/** Ce que montre une ligne de résultat du moteur Ressources. */
export interface CarteRessource {
  readonly numero: string
  readonly titre: string
  readonly resume: string
  readonly type: string
  readonly format: string
  readonly profils: readonly string[]
  /** ISO `AAAA-MM-JJ`. */
  readonly datePublication: string
  readonly dureeMinutes?: number
}

/** Ce que montre une ligne de résultat du moteur Informations. */
export interface CarteInformation {
  readonly numero: string
  readonly titre: string
  readonly resume: string
  /** À partir de la racine ; une question fréquente est une ancre de sa page. */
  readonly chemin: string
  readonly type: string
  /** ISO `AAAA-MM-JJ`, pour une actualité. */
  readonly datePublication?: string
  /** En lettres, pour une manifestation. */
  readonly quand?: string
  readonly ou?: string
  readonly annulee: boolean
  readonly latitude?: number
  readonly longitude?: number
}
