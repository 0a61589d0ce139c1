import type { FastifyInstance } from 'fastify'
import { enregistrerAgenda } from './agenda.routes.ts'
import { enregistrerAnciennesAdresses } from './anciennes-adresses.routes.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { enregistrerFichesFormations } from './formation.routes.ts'
import { enregistrerFichesOrganismes } from './organisme.routes.ts'

/** Les fiches, l'agenda des sessions et les anciennes adresses. */
export function enregistrerRoutesCatalogue(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  enregistrerFichesFormations(serveur, deps)
  enregistrerAgenda(serveur, deps)
  enregistrerFichesOrganismes(serveur, deps)
  enregistrerAnciennesAdresses(serveur, deps)
}
