import type { Jour } from '../../kernel/jour.ts'

/**
 * Ce qu'un visiteur demande à une liste. La même requête sert la page, l'API, les alertes et la recherche centrale.
 * Elle est toujours valide : l'analyseur d'URL ignore ou corrige ce qui ne l'est pas.
 */
export interface Requete {
  /** Texte libre, au plus 200 caractères et 20 mots utiles ; vide : toute la liste. */
  readonly texte: string
  /** Vrai : chercher le texte à la lettre, sans correction d'orthographe. */
  readonly litteral: boolean
  readonly lieu?: LieuDemande
  /** Pour un essai : ces mots se cherchent aussi l'un pour l'autre ; liste vide : sans aucun synonyme. */
  readonly synonymes?: readonly string[]
  /** Valeurs cochées par facette ; une facette absente n'est pas filtrée. */
  readonly facettes: Readonly<Record<string, readonly string[]>>
  /** Bornes comprises : début de session, jours d'une manifestation. */
  readonly periode?: { readonly du?: Jour; readonly au?: Jour }
  /** Valeurs des paramètres que seule cette liste comprend. */
  readonly propres?: Readonly<Record<string, string>>
  /** Identifiant d'un tri déclaré par la liste. */
  readonly tri: string
  /** À partir de 1. */
  readonly page: number
  /** Entre 1 et 100. */
  readonly parPage: number
  readonly expliquer: boolean
}

/** Un point et un rayon. `code` retrouve le libellé : `31555` commune, `D31` département. */
export interface LieuDemande {
  readonly code: string
  readonly libelle: string
  readonly latitude: number
  readonly longitude: number
  /** Kilomètres. */
  readonly rayonKm: number
  /** Vrai : sans ce qui se suit à distance ; jamais dans une adresse. */
  readonly surPlace?: true
}
