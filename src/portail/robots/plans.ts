import { type Catalogue, cheminFormation, cheminOrganisme } from '../../catalogue/index.ts'
import { type Collection, cheminDeFiche, type Genre } from '../../contenu/index.ts'
import { cheminMetier, type Metiers } from '../../metiers/index.ts'
import type { ServiceRecherche } from '../../recherche/index.ts'
import { type AdresseDePlan, transformer } from './plan-pour-robots.ts'

/** Toutes les fiches d'un catalogue, pour les robots. */
export interface PlanDeFiches {
  readonly type: string
  readonly nombre: () => Promise<number>
  readonly adresses: () => AsyncIterable<AdresseDePlan>
}

export interface FichesDUnGenre extends Required<Pick<Genre, 'rubrique'>>, Pick<Genre, 'moteur'> {
  readonly collection: Pick<Collection<unknown>, 'adresses'>
}

export interface SourcesDesPlans {
  readonly catalogue: Pick<Catalogue, 'statistiques' | 'adressesFormations' | 'adressesOrganismes'>
  readonly metiers: Pick<Metiers, 'statistiques' | 'adresses'>
  readonly fiches: readonly FichesDUnGenre[]
  /** Compte les contenus : leur index les porte tous. */
  readonly recherche: Pick<ServiceRecherche, 'etat'>
}

/** Un plan par catalogue, dans l'ordre de l'index. */
export function plansDesFiches(sources: SourcesDesPlans): readonly PlanDeFiches[] {
  return [
    ...plansDuCatalogue(sources.catalogue),
    planDesMetiers(sources.metiers),
    ...sources.fiches.map((fiches) => planDuGenre(fiches, sources.recherche)),
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

/** Celles qu'un moteur indexe se comptent dans son index, les autres en les lisant. */
function planDuGenre(
  { rubrique, moteur, collection }: FichesDUnGenre,
  recherche: SourcesDesPlans['recherche'],
): PlanDeFiches {
  const compter = async () => (await Array.fromAsync(collection.adresses())).length
  return {
    type: rubrique.slice(1),
    nombre: moteur === undefined ? compter : async () => recherche.etat().documents[moteur] ?? 0,
    adresses: () =>
      transformer(collection.adresses(), ({ id, slug, modifieeLe }) => ({
        chemin: cheminDeFiche(rubrique, id, slug),
        modifieeLe,
      })),
  }
}
