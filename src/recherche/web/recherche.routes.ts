import type { FastifyInstance } from 'fastify'
import { type DependancesAccueil, enregistrerAccueil } from './accueil.routes.ts'
import { type DependancesCentrale, enregistrerCentrale } from './centrale.routes.ts'
import { type DependancesOpenSearch, enregistrerOpenSearch } from './opensearch.routes.ts'
import { type DependancesResultats, enregistrerResultats } from './resultats.routes.ts'
import { type DependancesSuggestions, enregistrerSuggestions } from './suggestions.routes.ts'

export type DependancesRecherche = DependancesAccueil &
  DependancesCentrale &
  DependancesOpenSearch &
  DependancesResultats &
  DependancesSuggestions

/** Accueil, recherche centrale, résultats de chaque moteur, suggestions et description OpenSearch. */
export function enregistrerRoutesRecherche(serveur: FastifyInstance, deps: DependancesRecherche): void {
  enregistrerAccueil(serveur, deps)
  enregistrerCentrale(serveur, deps)
  enregistrerResultats(serveur, deps)
  enregistrerSuggestions(serveur, deps)
  enregistrerOpenSearch(serveur, deps)
}
