import { type Catalogue, cheminFormation, cheminOrganisme } from '../../catalogue/index.ts'
import {
  type Actualite,
  type Collection,
  cheminActualite,
  cheminDispositif,
  cheminManifestation,
  cheminRessource,
  cheminStructure,
  type Manifestation,
  type Ressource,
  type Structure,
} from '../../contenu/index.ts'
import type { Dispositif } from '../../financement/index.ts'
import { cheminMetier, type Metiers } from '../../metiers/index.ts'
import type { ServiceRecherche } from '../../recherche/index.ts'
import { type AdresseDePlan, transformer } from './plan-pour-robots.ts'

/** Toutes les fiches d'un catalogue, pour les robots. */
export interface PlanDeFiches {
  readonly type: string
  readonly nombre: () => Promise<number>
  readonly adresses: () => AsyncIterable<AdresseDePlan>
}

export interface SourcesDesPlans {
  readonly catalogue: Pick<Catalogue, 'statistiques' | 'adressesFormations' | 'adressesOrganismes'>
  readonly metiers: Pick<Metiers, 'statistiques' | 'adresses'>
  readonly dispositifs: Pick<Collection<Dispositif>, 'adresses'>
  readonly structures: Pick<Collection<Structure>, 'adresses'>
  readonly ressources: Pick<Collection<Ressource>, 'adresses'>
  readonly actualites: Pick<Collection<Actualite>, 'adresses'>
  readonly manifestations: Pick<Collection<Manifestation>, 'adresses'>
  /** Compte les contenus : leur index les porte tous. */
  readonly recherche: Pick<ServiceRecherche, 'etat'>
}

/** Un plan par catalogue, dans l'ordre de l'index. */
export function plansDesFiches(sources: SourcesDesPlans): readonly PlanDeFiches[] {
  return [
    ...plansDuCatalogue(sources.catalogue),
    planDesMetiers(sources.metiers),
    ...plansDesContenus(sources),
    planCompte('actualites', sources.actualites, cheminActualite),
    planCompte('agenda', sources.manifestations, cheminManifestation),
  ]
}

function plansDuCatalogue(catalogue: SourcesDesPlans['catalogue']): readonly PlanDeFiches[] {
  return [
    {
      type: 'formations',
      nombre: async () => (await catalogue.statistiques()).formations,
      adresses: () =>
        transformer(catalogue.adressesFormations(), ({ numero, intitule, modifieeLe }) => ({
          chemin: cheminFormation(numero, intitule),
          modifieeLe,
        })),
    },
    {
      type: 'organismes',
      nombre: async () => (await catalogue.statistiques()).organismes,
      adresses: () =>
        transformer(catalogue.adressesOrganismes(), ({ numero, nom, modifieLe }) => ({
          chemin: cheminOrganisme(numero, nom),
          modifieeLe: modifieLe,
        })),
    },
  ]
}

function planDesMetiers(metiers: SourcesDesPlans['metiers']): PlanDeFiches {
  return {
    type: 'metiers',
    nombre: async () => (await metiers.statistiques()).metiers,
    adresses: () =>
      transformer(metiers.adresses(), ({ codeRome, intitule, modifieLe }) => ({
        chemin: cheminMetier(codeRome, intitule),
        modifieeLe: modifieLe,
      })),
  }
}

function plansDesContenus({
  dispositifs,
  structures,
  ressources,
  recherche,
}: SourcesDesPlans): readonly PlanDeFiches[] {
  const plan = (
    type: string,
    collection: Pick<Collection<unknown>, 'adresses'>,
    chemin: (id: string, slug: string) => string,
  ): PlanDeFiches => ({
    type,
    nombre: async () => recherche.etat().documents[type] ?? 0,
    adresses: () =>
      transformer(collection.adresses(), ({ id, slug, modifieeLe }) => ({
        chemin: chemin(id, slug),
        modifieeLe,
      })),
  })
  return [
    plan('financements', dispositifs, cheminDispositif),
    plan('structures', structures, cheminStructure),
    plan('ressources', ressources, cheminRessource),
  ]
}

/** Un plan court : ses adresses se comptent en les lisant. */
function planCompte(
  type: string,
  collection: Pick<Collection<unknown>, 'adresses'>,
  chemin: (id: string, slug: string) => string,
): PlanDeFiches {
  return {
    type,
    nombre: async () => (await Array.fromAsync(collection.adresses())).length,
    adresses: () =>
      transformer(collection.adresses(), ({ id, slug, modifieeLe }) => ({
        chemin: chemin(id, slug),
        modifieeLe,
      })),
  }
}
