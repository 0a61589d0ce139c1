/** Articles et prépositions, pliés : les seuls mots qu'un nom perd sans changer de sens (« ingénieur du son » garde « son »). */
export const LIAISONS: ReadonlySet<string> = new Set('de d du des la le les l a au aux et en'.split(' '))
