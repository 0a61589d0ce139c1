import type { Collection, Genre } from '../../contenu/index.ts'
import { cheminDeFiche } from '../../kernel/fiche.ts'
import { transformer } from '../../kernel/transformer.ts'
import type { PlanDesFiches, ServiceRecherche } from '../../recherche/index.ts'
import type { AdresseDePlan } from './plan-pour-robots.ts'

/** Toutes les fiches d'un catalogue, pour les robots. */
export interface PlanDeFiches {
  readonly type: string
  readonly nombre: () => Promise<number>
  readonly adresses: () => AsyncIterable<AdresseDePlan>
}

export interface FichesDUnGenre extends Required<Pick<Genre, 'rubrique'>> {
  readonly collection: Pick<Collection<unknown>, 'adresses'>
}

export interface SourcesDesPlans {
  readonly plansDesMoteurs: readonly PlanDesFiches[]
  readonly fiches: readonly FichesDUnGenre[]
  /** Compte ce qu'un plan ne compte pas : l'index du moteur le porte tout entier. */
  readonly recherche: Pick<ServiceRecherche, 'etat'>
}

/** Un plan par moteur qui a ses fiches, puis par genre de contenu qu'aucun moteur ne porte sous sa rubrique. */
export function plansDesFiches(sources: SourcesDesPlans): readonly PlanDeFiches[] {
  const { plansDesMoteurs, recherche } = sources
  const plans = plansDesMoteurs.map(({ type, ...plan }) => ({
    type,
    nombre: async () => recherche.etat().documents[type] ?? 0,
    ...plan,
  }))
  const autres = sources.fiches
    .map(planDuGenre)
    .filter((plan) => plans.every(({ type }) => type !== plan.type))
  return [...plans, ...autres]
}

/** Un plan court : ses adresses se comptent en les lisant. */
function planDuGenre({ rubrique, collection }: FichesDUnGenre): PlanDeFiches {
  return {
    type: rubrique,
    nombre: async () => (await Array.fromAsync(collection.adresses())).length,
    adresses: () =>
      transformer(collection.adresses(), ({ id, slug, modifieeLe }) => ({
        chemin: cheminDeFiche(`/${rubrique}`, id, slug),
        modifieeLe,
      })),
  }
}
