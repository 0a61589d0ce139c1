/** Une relation telle que Payload la rend : l'identifiant, ou le document entier selon la profondeur de la lecture. */
export type Relation = number | { readonly id: number } | null | undefined

/** L'identifiant du document lié ; `undefined` sans lien. */
export function cleDe(relation: Relation): number | undefined {
  if (typeof relation === 'number') return relation
  return relation?.id
}
