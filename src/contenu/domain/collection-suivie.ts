import type { Collection } from './collection.ts'

/** Un objet publié et ses dates. */
export interface Publiee<Valeur> {
  readonly valeur: Valeur
  readonly publieeLe: Date
  readonly modifieeLe: Date
}

/** Une collection modeste (actualités, agenda), gardée en mémoire tant que sa version ne change pas. */
export interface CollectionSuivie<Valeur> extends Collection<Valeur> {
  readonly toutes: () => Promise<readonly Publiee<Valeur>[]>
}
