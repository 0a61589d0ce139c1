import type { Requete } from './requete.ts'

/** Qui répond à une requête : l'index d'un moteur, ou le compteur d'une liste tenue en mémoire. */
export interface Executeur<Resultat> {
  readonly rechercher: (requete: Requete) => Reponse<Resultat>
  /** La même réponse, sans les facettes. */
  readonly trouver: (requete: Requete) => Omit<Reponse<Resultat>, 'facettes'>
  /** Le nombre exact de résultats. */
  readonly compter: (requete: Requete) => number
}

export interface Reponse<Resultat> {
  readonly total: number
  /** Ceux de la page demandée. */
  readonly resultats: readonly Resultat[]
  readonly facettes: readonly FacetteComptee[]
}

/** Une facette telle que la page l'affiche : cocher une valeur de nombre n donne exactement n résultats. */
export interface FacetteComptee {
  readonly id: string
  readonly libelle: string
  readonly valeurs: readonly ValeurComptee[]
}

export interface ValeurComptee {
  readonly valeur: string
  readonly libelle: string
  readonly nombre: number
  readonly cochee: boolean
}
