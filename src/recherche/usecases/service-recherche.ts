import type { Suggestion } from '../domain/moteur.ts'
import type { Reponse } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'

/**
 * La recherche telle que les pages l'appellent. Les réponses sont synchrones : tout est en mémoire. Avant le premier
 * index, `rechercher` lève l'`ErreurMetier` « indisponible ».
 */
export interface ServiceRecherche {
  readonly rechercher: <Id extends IdMoteur>(moteur: Id, requete: Requete) => Reponse<CartesParMoteur[Id]>
  /** Le nombre exact de résultats, sans lire les cartes. */
  readonly compter: (moteur: IdMoteur, requete: Requete) => number
  readonly suggerer: (moteur: IdMoteur, prefixe: string, limite: number) => readonly Suggestion[]
  /** Numéros des formations visibles qui ressemblent le plus à celle-ci ; vide si l'index ne la connaît pas. */
  readonly proches: (numero: string, limite: number) => readonly string[]
  /** Numéros des sources visibles dont les mots ressemblent à ce texte (fiche retirée, page 410). */
  readonly prochesDuTexte: (moteur: IdMoteur, texte: string, limite: number) => readonly string[]
  readonly etat: () => EtatRecherche
  /** Relit le catalogue dans un fil à part puis échange l'index d'un coup ; deux appels proches n'en font qu'un. */
  readonly reconstruire: () => Promise<void>
  readonly fermer: () => Promise<void>
}

export interface EtatRecherche {
  readonly pret: boolean
  /** Version du catalogue indexé. */
  readonly version?: string
  readonly construitLe?: Date
  /** Nombre de sources indexées, par moteur. */
  readonly documents: Readonly<Record<string, number>>
}
