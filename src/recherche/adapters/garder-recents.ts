/**
 * `lire`, en gardant ses derniers résultats : au-delà de `capacite`, le plus ancien demandé part. Les documents des
 * premières pages reviennent sans cesse ; les relire et les analyser coûterait plus que les chercher.
 */
export function garderRecents<T extends object>(
  lire: (document: number) => T,
  capacite: number,
): (document: number) => T {
  const recents = new Map<number, T>()
  return (document) => {
    const connu = recents.get(document)
    if (connu !== undefined) {
      recents.delete(document)
      recents.set(document, connu)
      return connu
    }
    const lu = lire(document)
    recents.set(document, lu)
    const ancien = recents.keys().next()
    if (recents.size > capacite && ancien.done !== true) recents.delete(ancien.value)
    return lu
  }
}
