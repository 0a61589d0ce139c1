import type { FastifyInstance } from 'fastify'
import type { DependancesMetiers } from './dependances.ts'
import { enregistrerMarcheCsv } from './marche-csv.routes.ts'
import { enregistrerFicheMetier } from './metier.routes.ts'
import { enregistrerOffres } from './offres.routes.ts'

/** Les fiches métiers, leurs offres d'emploi et leurs chiffres. */
export function enregistrerRoutesMetiers(serveur: FastifyInstance, deps: DependancesMetiers): void {
  enregistrerFicheMetier(serveur, deps)
  enregistrerOffres(serveur, deps)
  enregistrerMarcheCsv(serveur, deps)
}
