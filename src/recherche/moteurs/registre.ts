import type { Formation } from '../../catalogue/index.ts'
import type { Ressource, Structure } from '../../contenu/index.ts'
import type { Dispositif } from '../../financement/index.ts'
import type { Moteur } from '../domain/moteur.ts'
import type { CartesParMoteur, IdMoteur } from './cartes.ts'
import { moteurFinancements } from './financements/moteur-financements.ts'
import { moteurFormations } from './formations/moteur-formations.ts'
import type { MetierIndexe } from './metiers/metier-indexe.ts'
import { moteurMetiers } from './metiers/moteur-metiers.ts'
import { moteurOrganismes } from './organismes/moteur-organismes.ts'
import type { OrganismeIndexe } from './organismes/organisme-indexe.ts'
import { moteurRessources } from './ressources/moteur-ressources.ts'
import { moteurStructures } from './structures/moteur-structures.ts'

/** L'objet du domaine que chaque moteur indexe. */
export interface SourcesParMoteur {
  readonly formations: Formation
  readonly organismes: OrganismeIndexe
  readonly metiers: MetierIndexe
  readonly financements: Dispositif
  readonly structures: Structure
  readonly ressources: Ressource
}

/** Les moteurs déclarés ; en ajouter un : sa carte, sa source et sa ligne ici. */
export const MOTEURS: {
  readonly [Id in IdMoteur]: Moteur<SourcesParMoteur[Id], CartesParMoteur[Id]> & { readonly id: Id }
} = {
  formations: moteurFormations,
  metiers: moteurMetiers,
  financements: moteurFinancements,
  organismes: moteurOrganismes,
  structures: moteurStructures,
  ressources: moteurRessources,
}

/** Dans l'ordre du menu et de la recherche centrale. */
export const IDS_MOTEURS = [
  'formations',
  'metiers',
  'financements',
  'organismes',
  'structures',
  'ressources',
] as const satisfies readonly IdMoteur[]

/** Le moteur que désigne ce texte. */
export function lireIdMoteur(texte: unknown): IdMoteur | undefined {
  return IDS_MOTEURS.find((id) => id === texte)
}
