import type { Collection } from './collection.ts'

/** Un objet publié et ses dates. */
export interface Publiee<Valeur> {
  readonly valeur: Valeur
  readonly publieeLe: Date
  readonly modifieeLe: Date
}

/** Une collection modeste (actualités, agenda), gardée en mémoire et relue à chaque publication. */
export interface CollectionSuivie<Valeur> extends Collection<Valeur> {
  readonly toutes: () => readonly Publiee<Valeur>[]
}
