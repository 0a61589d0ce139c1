import type { Reponse } from '../../liste/back-office.ts'
import type { MetierNomme } from './interrogation/concept.ts'
import type { IdPalier } from './interrogation/paliers.ts'

/** Réponse exacte d'un moteur à une requête. */
export interface ReponseDeMoteur<Carte> extends Reponse<Resultat<Carte>> {
  /** Mots corrigés, dans l'ordre du texte ; vide si rien n'a été corrigé. */
  readonly corrections: readonly { readonly mot: string; readonly remplacement: string }[]
  /** Métiers que le texte nomme et auxquels mène quelque chose, qui y répond. */
  readonly metiers: readonly MetierNomme[]
  /** Combien sont sur place, devant ceux qui sont à distance ; absent : aucun lieu demandé. */
  readonly surPlace?: number
  /** Le meilleur palier de la page ; absent : aucun mot cherché, ou rien. */
  readonly palier?: number
  /** Mots que rien ne contient : la recherche s'est faite sans eux. */
  readonly ecartes: readonly string[]
  /** Version de l'index qui a répondu (sert de clé aux pages en cache). */
  readonly version: string
}

export interface Resultat<Carte> {
  readonly numero: string
  readonly carte: Carte
  /** Distance à vol d'oiseau du lieu demandé, kilomètres ; absente sans lieu ou sans coordonnées. */
  readonly distanceKm?: number
  readonly explication?: Explication
}

/** Pourquoi un résultat est à cette place. */
export interface Explication {
  readonly palier: IdPalier
  /** Passe devant à palier égal. */
  readonly priorite: boolean
  readonly score: number
  readonly mots: readonly {
    readonly mot: string
    readonly champs: readonly string[]
    readonly points: number
  }[]
}

/** Ce qu'il faut à qui ne montre que des résultats : recherche centrale, fiche métier. */
export type ReponseSansFacettes<Carte> = Omit<ReponseDeMoteur<Carte>, 'facettes' | 'version'>
