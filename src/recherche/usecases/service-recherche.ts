import type { Requete } from '../../liste/index.ts'
import type { SuggestionTrouvee } from '../domain/moteur.ts'
import type { ReponseDeMoteur, ReponseSansFacettes, Resultat } from '../domain/reponse.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/moteurs.ts'
import type { Voie } from '../moteurs/voies.ts'

/**
 * La recherche telle que les pages l'appellent. Les réponses sont synchrones : tout est en mémoire. Avant le premier
 * index, `rechercher` lève l'`ErreurMetier` « indisponible ».
 */
export interface ServiceRecherche {
  readonly rechercher: <Id extends IdMoteur>(
    moteur: Id,
    requete: Requete,
  ) => ReponseDeMoteur<CartesParMoteur[Id]>
  /** La même réponse que `rechercher`, sans les facettes. */
  readonly trouver: <Id extends IdMoteur>(
    moteur: Id,
    requete: Requete,
  ) => ReponseSansFacettes<CartesParMoteur[Id]>
  /** Ce qui répond de trop loin pour être compté, au plus `limite`. */
  readonly moinsProches: <Id extends IdMoteur>(
    moteur: Id,
    requete: Requete,
    limite: number,
  ) => readonly Resultat<CartesParMoteur[Id]>[]
  /** Le nombre exact de résultats, sans lire les cartes. */
  readonly compter: (moteur: IdMoteur, requete: Requete) => number
  /** Rien d'un moteur qui n'est pas prêt. */
  readonly suggerer: (moteur: IdMoteur, saisie: string, limite: number) => readonly SuggestionTrouvee[]
  /** Vrai pour un mot (plié) que le catalogue d'un moteur emploie. */
  readonly connait: (mot: string) => boolean
  /** Vrai pour un mot français (plié). */
  readonly estFrancais: (mot: string) => boolean
  /** Vrai si ce texte est, au grade près, le titre entier d'une source visible. */
  readonly nomme: (texte: string) => boolean
  /** Vrai pour un terme (replié) du vocabulaire, qui en cherche d'autres. */
  readonly estUnTerme: (terme: string) => boolean
  /** Le titre d'une source indexée ; `undefined` si elle ne l'est pas. */
  readonly titre: (moteur: IdMoteur, numero: string) => string | undefined
  /** Numéros des formations visibles qui ressemblent le plus à celle-ci ; vide si l'index ne la connaît pas. */
  readonly proches: (numero: string, limite: number) => readonly string[]
  /** Numéros des sources visibles dont les mots ressemblent à ce texte (fiche retirée, page 410). */
  readonly prochesDuTexte: (moteur: IdMoteur, texte: string, limite: number) => readonly string[]
  readonly etat: () => EtatRecherche
  /**
   * Refait hors du fil des visiteurs les index de la voie (de toutes, sans voie) dont la source a changé, puis les échange
   * d'un coup. Les voies ne s'attendent pas. Les appels faits pendant une construction n'en font qu'une autre.
   */
  readonly reconstruire: (voie?: Voie) => Promise<void>
  /** De même, et ceux qui dépendent du jour. */
  readonly refaire: () => Promise<void>
  readonly fermer: () => Promise<void>
}

/** `pret` : tous les moteurs répondent. */
export interface EtatRecherche {
  readonly pret: boolean
  /** Change dès qu'un moteur change. */
  readonly version?: string
  readonly construitLe?: Date
  /** Nombre de sources indexées, par moteur. */
  readonly documents: Readonly<Record<string, number>>
}
