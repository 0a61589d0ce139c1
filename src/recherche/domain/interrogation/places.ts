import { A_DISTANCE, AUCUN, type IndexMoteur } from '../structure/index-moteur.ts'

/** Place d'une occurrence : son lieu, ou `lieux` (à distance), ou `lieux + 1` (inconnue). */
export function placeDeLOccurrence({ colonnes }: IndexMoteur, occurrence: number): number {
  const lieux = colonnes.lieuLatitude.length
  if (((colonnes.occurrenceDrapeaux[occurrence] ?? 0) & A_DISTANCE) !== 0) return lieux
  const lieu = colonnes.occurrenceLieu[occurrence] ?? AUCUN
  return lieu === AUCUN ? lieux + 1 : lieu
}

/** Place d'un document qui en a plusieurs : il faut regarder ses occurrences. */
export const plusieursPlaces = ({ colonnes }: IndexMoteur): number => colonnes.lieuLatitude.length + 2

/** La place commune aux occurrences encore visibles ce jour d'un document ; inconnue s'il n'en a aucune. */
export function placeDuDocument(index: IndexMoteur, document: number, jour: number): number {
  const { occurrenceDebut, occurrenceFin, lieuLatitude } = index.colonnes
  const fin = occurrenceDebut[document + 1] ?? 0
  let place = -1
  for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
    if ((occurrenceFin[occurrence] ?? 0) < jour) continue
    const autre = placeDeLOccurrence(index, occurrence)
    if (place !== -1 && place !== autre) return plusieursPlaces(index)
    place = autre
  }
  return place === -1 ? lieuLatitude.length + 1 : place
}
