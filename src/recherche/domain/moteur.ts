import type { Jour } from '../../kernel/jour.ts'
import type { Declaration, FacetteDeclaree } from '../../liste/back-office.ts'

/**
 * Un moteur est une déclaration : champs, facettes, occurrences datées et situées, tris, carte. Tout le reste (URL,
 * filtres, comptes, pastilles, titre, plan du site) s'en déduit. `Source` est l'objet du domaine indexé, `Carte` ce
 * que montre une ligne de résultat (JSON court).
 */
export interface Moteur<Source, Carte> extends Pick<Declaration, 'id' | 'libelles' | 'dates' | 'horsLieu'> {
  readonly numero: (source: Source) => string
  /** Ce que rangent les tris `intitule` et `nom`, et de quoi partent les fiches proches. */
  readonly titre: (source: Source) => string
  readonly champs: readonly Champ<Source>[]
  readonly facettes: readonly Facette<Source>[]
  /**
   * Où et quand : date, lieu et facettes d'occurrence sont vérifiés sur la même occurrence. Une source sans
   * occurrence visible n'est pas montrée si `occurrencesRequises`.
   */
  readonly occurrences: (source: Source) => readonly Occurrence[]
  readonly occurrencesRequises: boolean
  /** Vrai : passe devant à pertinence égale, tant qu'une de ses occurrences visibles est ouverte. */
  readonly priorite: (source: Source) => boolean
  /** Numéros des sources qu'un texte nomme en entier : la pertinence les place devant ; absente : aucune. */
  readonly nommees?: (texte: string) => readonly string[]
  /** Codes du métier que ces mots pliés nomment en entier : une source qui en a un dans un champ fort y répond ; absente : aucun. */
  readonly codesDuNom?: (mots: readonly string[]) => readonly string[]
  readonly tris: readonly Tri[]
  /** Indépendante du jour : gardée telle quelle dans l'index. */
  readonly carte: (source: Source) => Carte
  /** Ce que la carte montre ce jour-là (prochaine session…) ; absente : la carte ne dépend pas du jour. */
  readonly carteDuJour?: (carte: Carte, jour: Jour) => Carte
  /** Mots et noms proposés à la saisie, le plus utile d'abord. */
  readonly suggestions: (source: Source) => readonly Suggestion[]
  /** Mots qui ne distinguent rien dans ce moteur (« formation »), en plus des mots vides du français. */
  readonly motsVides: readonly string[]
}

/** Proposition de saisie ; `type` dit ce qu'elle nomme (« formation », « organisme »…). */
export interface Suggestion {
  readonly libelle: string
  readonly type: string
}

/** Proposition de saisie trouvée dans un index. */
export interface SuggestionTrouvee extends Suggestion {
  /** La même pour deux libellés des mêmes mots, au genre et au nombre près. */
  readonly cle: string
  /** 0 : le libellé commence par la saisie ; 1 : de même, au genre et au nombre près ; 2 : il en a les mots. */
  readonly ecart: 0 | 1 | 2
}

export interface Champ<Source> {
  readonly id: string
  readonly libelle: string
  /** Poids BM25F. */
  readonly poids: number
  /** `nom` : nom propre, jamais corrigé ni deviné. */
  readonly nature: 'texte' | 'nom'
  readonly force: Force
  readonly texte: (source: Source) => string
}

/**
 * Ce que vaut un champ pour les paliers de pertinence : le titre, ce qui décrit l'essentiel, ce qui y touche (d'autres noms, un
 * résumé), un classement large (un mot y compte, un synonyme n'y dit rien), ou un texte long.
 */
export type Force = 'titre' | 'fort' | 'proche' | 'theme' | 'faible'

/** Facette de la source (`valeurs`) ou de chacune de ses occurrences (`valeursOccurrence`). */
export type Facette<Source> = FacetteDeclaree &
  (
    | { readonly portee: 'source'; readonly valeurs: (source: Source) => readonly string[] }
    | { readonly portee: 'occurrence'; readonly valeurs: (occurrence: Occurrence) => readonly string[] }
  )

/** Une session en un lieu (moteur Formations), ou le siège d'un organisme (sans dates). */
export interface Occurrence {
  /** Premier jour ; absent : inconnu ou sans objet. */
  readonly debut?: Jour
  /** Dernier jour où l'occurrence est encore montrée ; absent : sans fin connue. */
  readonly visibleJusquau?: Jour
  /** On peut y entrer à tout moment de la période. */
  readonly permanente: boolean
  readonly ouverte: boolean
  readonly latitude?: number
  readonly longitude?: number
  readonly codeInsee?: string
  readonly departement?: string
  /** Accessible d'où que l'on soit : le rayon ne l'exclut pas. */
  readonly aDistance: boolean
  /** Valeurs des facettes d'occurrence qui ne sont pas ci-dessus (modalité, financement…), par identifiant. */
  readonly attributs?: Readonly<Record<string, readonly string[]>>
}

export interface Tri {
  readonly id: 'pertinence' | 'prochaine-session' | 'distance' | 'intitule' | 'nom'
  readonly libelle: string
  /** Son nom quand aucun mot n'est cherché : il n'y a alors pas de pertinence. */
  readonly sansTexte?: string
}
