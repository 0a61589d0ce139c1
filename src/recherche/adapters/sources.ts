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

/** Version de chaque moteur. Les métiers comptent leurs formations : ils suivent aussi le catalogue. */
export async function versionsDesMoteurs(sources: Sources): Promise<Required<VersionsDesMoteurs>> {
  const [catalogue, metiers, financements, structures, ressources, informations] = await Promise.all([
    sources.catalogue.version(),
    sources.metiers.version(),
    sources.dispositifs.version(),
    sources.structures.version(),
    sources.ressources.version(),
    sources.informations.version(),
  ])
  return {
    formations: catalogue,
    organismes: catalogue,
    metiers: `${metiers}/${catalogue}`,
    financements,
    structures,
    ressources,
    informations,
  }
}
