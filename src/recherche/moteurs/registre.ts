import type { Formation } from '../../catalogue/index.ts'
import type { Information, Ressource, Structure } from '../../contenu/index.ts'
import type { Dispositif } from '../../financement/index.ts'
import type { Moteur } from '../domain/moteur.ts'
import type { CartesParMoteur, IdMoteur } from './cartes.ts'
import { moteurFinancements } from './financements/moteur-financements.ts'
import { moteurFormations } from './formations/moteur-formations.ts'
import { moteurInformations } from './informations/moteur-informations.ts'
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
  readonly informations: Information
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
  informations: moteurInformations,
}

/** Les catalogues, dans l'ordre du menu. */
export const IDS_CATALOGUES = [
  'formations',
  'metiers',
  'financements',
  'organismes',
  'structures',
  'ressources',
] as const satisfies readonly IdMoteur[]

/** Dans l'ordre de la recherche centrale : les catalogues, puis ce que l'équipe rédige. */
export const IDS_MOTEURS = [...IDS_CATALOGUES, 'informations'] as const satisfies readonly IdMoteur[]

/** Le moteur que désigne ce texte. */
export function lireIdMoteur(texte: unknown): IdMoteur | undefined {
  return IDS_MOTEURS.find((id) => id === texte)
}
