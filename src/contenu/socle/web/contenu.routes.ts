import type { FastifyInstance } from 'fastify'
import { INFORMER, PIED } from '../../../gabarit/navigation.ts'
import { type DependancesActualites, enregistrerActualites } from '../../actualite/web/actualites.routes.ts'
import { type DependancesAgenda, enregistrerAgenda } from '../../agenda/web/agenda.routes.ts'
import { enregistrerManifestations } from '../../agenda/web/manifestation.routes.ts'
import { type DependancesInfos, enregistrerInfos } from '../../infos/web/infos.routes.ts'
import {
  type DependancesPagesFixes,
  enregistrerPagesFixes,
} from '../../pages-legales/web/pages-fixes.routes.ts'
import { type DependancesParcours, enregistrerParcours } from '../../parcours/web/parcours.routes.ts'
import { enregistrerFaq } from '../../question/web/faq.routes.ts'
import {
  type DependancesRessources,
  enregistrerFichesRessources,
} from '../../ressource/web/ressource.routes.ts'
import {
  type DependancesStructures,
  enregistrerFichesStructures,
} from '../../structure/web/structure.routes.ts'
import { type DependancesMedias, enregistrerMedias } from './medias.routes.ts'

export type DependancesContenu = DependancesStructures &
  DependancesRessources &
  DependancesMedias &
  DependancesInfos &
  DependancesParcours &
  DependancesPagesFixes &
  DependancesActualites &
  DependancesAgenda

/** Chemins des pages de ce domaine, pour le plan destiné aux robots. */
export const PAGES_FIXES: readonly string[] = [...INFORMER, ...PIED].map(({ chemin }) => chemin)

/** Pages du pied de page, pages que l'équipe écrit, actualités, agenda, fiches des structures et des ressources, médias. */
export function enregistrerRoutesContenu(serveur: FastifyInstance, deps: DependancesContenu): void {
  enregistrerPagesFixes(serveur, deps)
  enregistrerInfos(serveur, deps)
  enregistrerParcours(serveur, deps)
  enregistrerFaq(serveur, deps)
  enregistrerFichesStructures(serveur, deps)
  enregistrerFichesRessources(serveur, deps)
  enregistrerMedias(serveur, deps)
  enregistrerActualites(serveur, deps)
  enregistrerAgenda(serveur, deps)
  enregistrerManifestations(serveur, deps)
}
