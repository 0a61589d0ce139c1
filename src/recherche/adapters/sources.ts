import type pg from 'pg'
import { type Catalogue, creerCatalogue } from '../../catalogue/index.ts'
import {
  type Collection,
  creerInformations,
  creerPublications,
  creerRessources,
  creerStructures,
  type Information,
  type Ressource,
  type Structure,
} from '../../contenu/index.ts'
import { creerDispositifs, type Dispositif } from '../../financement/index.ts'
import { creerMetiers, type Metiers } from '../../metiers/index.ts'
import type { Voie } from '../moteurs/voies.ts'
import type { VersionsDesMoteurs } from './charger-moteur.ts'

export type CatalogueALire = Pick<Catalogue, 'version' | 'parcourirFormations' | 'parcourirOrganismes'>

/** D'où vient ce qu'on indexe. */
export interface Sources {
  readonly catalogue: CatalogueALire
  readonly metiers: Pick<Metiers, 'version' | 'parcourir' | 'tensions'>
  readonly dispositifs: Pick<Collection<Dispositif>, 'version' | 'parcourir'>
  readonly structures: Pick<Collection<Structure>, 'version' | 'parcourir'>
  readonly ressources: Pick<Collection<Ressource>, 'version' | 'parcourir'>
  readonly informations: Pick<Collection<Information>, 'version' | 'parcourir'>
}

export function ouvrirSources(pool: pg.Pool): Sources {
  const publications = creerPublications(pool)
  return {
    catalogue: creerCatalogue(pool),
    metiers: creerMetiers(pool),
    dispositifs: creerDispositifs(publications),
    structures: creerStructures(pool),
    ressources: creerRessources(publications),
    informations: creerInformations(publications),
  }
}

/** Version de chaque moteur de la voie. */
export function versionsDesMoteurs(sources: Sources, voie: Voie): Promise<VersionsDesMoteurs> {
  return voie === 'catalogue' ? versionsDuCatalogue(sources) : versionsDesContenus(sources)
}

/** Les métiers comptent leurs formations : ils suivent aussi le catalogue. */
async function versionsDuCatalogue({ catalogue, metiers }: Sources): Promise<VersionsDesMoteurs> {
  const [formations, rome] = await Promise.all([catalogue.version(), metiers.version()])
  return { formations, organismes: formations, metiers: `${rome}/${formations}` }
}

async function versionsDesContenus(sources: Sources): Promise<VersionsDesMoteurs> {
  const [financements, structures, ressources, informations] = await Promise.all([
    sources.dispositifs.version(),
    sources.structures.version(),
    sources.ressources.version(),
    sources.informations.version(),
  ])
  return { financements, structures, ressources, informations }
}
