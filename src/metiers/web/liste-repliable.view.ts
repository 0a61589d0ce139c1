/** Une liste dont le début se voit et le reste se déplie. */
export interface VueListeRepliable {
  readonly visibles: readonly string[]
  readonly autres: readonly string[]
}

/** Une liste précédée de son titre. */
export interface VueGroupeRepliable extends VueListeRepliable {
  readonly titre: string
}

/** Entrées montrées d'emblée. */
export const VISIBLES_PAR_LISTE = 10
/** Un pli de deux lignes coûte plus qu'il n'épargne. */
const PLI_MINIMAL = 3

/** Replie ce qui dépasse une dizaine d'entrées. */
export function replier(entrees: readonly string[], visibles = VISIBLES_PAR_LISTE): VueListeRepliable {
  const toutes = entrees.length < visibles + PLI_MINIMAL
  return toutes
    ? { visibles: entrees, autres: [] }
    : { visibles: entrees.slice(0, visibles), autres: entrees.slice(visibles) }
}
