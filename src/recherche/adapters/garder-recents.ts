/**
 * `lire`, en gardant ses derniers résultats : au-delà de `capacite`, le plus ancien demandé part. Les documents des
 * premières pages reviennent sans cesse ; les relire et les analyser coûterait plus que les chercher.
 */
export function garderRecents<Cle, T extends object | string>(
  lire: (cle: Cle) => T,
  capacite: number,
): (cle: Cle) => T {
  const recents = new Map<Cle, T>()
  return (cle) => {
    const connu = recents.get(cle)
    if (connu !== undefined) {
      recents.delete(cle)
      recents.set(cle, connu)
      return connu
    }
    const lu = lire(cle)
    recents.set(cle, lu)
    const ancien = recents.keys().next()
    if (recents.size > capacite && ancien.done !== true) recents.delete(ancien.value)
    return lu
  }
}
