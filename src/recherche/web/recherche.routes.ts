import type { FastifyInstance } from 'fastify'
import { type DependancesAccueil, enregistrerAccueil } from './accueil.routes.ts'
import { type DependancesCentrale, enregistrerCentrale } from './centrale.routes.ts'
import { enregistrerClassement } from './classement.routes.ts'
import { compterLesRecherches, type DependancesComptes } from './compter-les-recherches.ts'
import { type DependancesJson, enregistrerJson } from './json.routes.ts'
import { enregistrerMots } from './mots.routes.ts'
import { type DependancesOpenSearch, enregistrerOpenSearch } from './opensearch.routes.ts'
import { type DependancesResultats, enregistrerResultats } from './resultats.routes.ts'
import { type DependancesRss, enregistrerRss } from './rss.routes.ts'
import { type DependancesSuggestions, enregistrerSuggestions } from './suggestions.routes.ts'

export type DependancesRecherche = DependancesAccueil &
  DependancesCentrale &
  DependancesComptes &
  DependancesJson &
  DependancesOpenSearch &
  DependancesResultats &
  DependancesRss &
  DependancesSuggestions

/** Accueil, recherche centrale, résultats de chaque moteur (page, JSON et RSS), suggestions et description OpenSearch. */
export function enregistrerRoutesRecherche(serveur: FastifyInstance, deps: DependancesRecherche): void {
  compterLesRecherches(serveur, deps)
  enregistrerAccueil(serveur, deps)
  enregistrerCentrale(serveur, deps)
  enregistrerClassement(serveur, deps)
  enregistrerMots(serveur, deps)
  enregistrerResultats(serveur, deps)
  enregistrerJson(serveur, deps)
  enregistrerRss(serveur, deps)
  enregistrerSuggestions(serveur, deps)
  enregistrerOpenSearch(serveur, deps)
}
