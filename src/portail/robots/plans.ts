import {
  type Actualite,
  type Collection,
  cheminActualite,
  cheminManifestation,
  type Manifestation,
} from '../../contenu/index.ts'
import { transformer } from '../../kernel/transformer.ts'
import type { PlanDesFiches, ServiceRecherche } from '../../recherche/index.ts'
import type { AdresseDePlan } from './plan-pour-robots.ts'

/** Toutes les fiches d'un catalogue, pour les robots. */
export interface PlanDeFiches {
  readonly type: string
  readonly nombre: () => Promise<number>
  readonly adresses: () => AsyncIterable<AdresseDePlan>
}

export interface SourcesDesPlans {
  readonly plansDesMoteurs: readonly PlanDesFiches[]
  readonly actualites: Pick<Collection<Actualite>, 'adresses'>
  readonly manifestations: Pick<Collection<Manifestation>, 'adresses'>
  /** Compte ce qu'un plan ne compte pas : l'index du moteur le porte tout entier. */
  readonly recherche: Pick<ServiceRecherche, 'etat'>
}

/** Un plan par moteur qui a ses fiches, puis les actualités et l'agenda. */
export function plansDesFiches(sources: SourcesDesPlans): readonly PlanDeFiches[] {
  const { plansDesMoteurs, recherche } = sources
  return [
    ...plansDesMoteurs.map(({ type, ...plan }) => ({
      type,
      nombre: async () => recherche.etat().documents[type] ?? 0,
      ...plan,
    })),
    planCompte('actualites', sources.actualites, cheminActualite),
    planCompte('agenda', sources.manifestations, cheminManifestation),
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
