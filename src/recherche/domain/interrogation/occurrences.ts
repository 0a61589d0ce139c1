import { entreeDe } from '../construction/jour.ts'
import { ENTREE_INCONNUE } from '../structure/etat-du-jour.ts'
import { A_DISTANCE, AUCUN, PERMANENTE, SANS_DEBUT, SANS_FIN } from '../structure/index-moteur.ts'
import type { Filtres } from './filtres.ts'
import type { Passe } from './passe.ts'

/**
 * Éprouve les occurrences visibles d'un document : date et lieu, puis, si `avecFacettes`, les facettes cochées. Vrai si
 * l'une passe tout.
 */
export function eprouver(passe: Passe, document: number, avecFacettes: boolean): boolean {
  const { index, etat, filtres, eprouvees } = passe
  const { occurrenceDebut, occurrenceFin } = index.colonnes
  const fin = occurrenceDebut[document + 1] ?? 0
  let reussies = 0
  eprouvees.nombre = 0
  eprouvees.entree = ENTREE_INCONNUE
  eprouvees.distance = Number.POSITIVE_INFINITY
  for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
    if ((occurrenceFin[occurrence] ?? 0) < etat.jour || !passeDateEtLieu(passe, occurrence)) continue
    const echecs = avecFacettes ? echecsDOccurrence(passe, occurrence) : 0
    eprouvees.occurrences[eprouvees.nombre] = occurrence
    eprouvees.echecs[eprouvees.nombre] = echecs
    eprouvees.nombre += 1
    if (echecs !== 0) continue
    reussies += 1
    eprouvees.entree = Math.min(eprouvees.entree, entreeDe(index, occurrence, etat.jour))
    eprouvees.distance = Math.min(eprouvees.distance, distanceDe(passe, filtres, occurrence))
  }
  return reussies > 0
}

function passeDateEtLieu({ index, filtres }: Passe, occurrence: number): boolean {
  const { colonnes } = index
  const drapeaux = colonnes.occurrenceDrapeaux[occurrence] ?? 0
  if (filtres.distances !== undefined && (drapeaux & A_DISTANCE) === 0) {
    const lieu = colonnes.occurrenceLieu[occurrence] ?? AUCUN
    if (lieu === AUCUN || (filtres.distances[lieu] ?? 0) === Number.POSITIVE_INFINITY) return false
  }
  if (!filtres.parDate) return true
  const debut = colonnes.occurrenceJour[occurrence] ?? SANS_DEBUT
  if ((drapeaux & PERMANENTE) === 0) return debut !== SANS_DEBUT && debut >= filtres.du && debut <= filtres.au
  const fin = colonnes.occurrenceFin[occurrence] ?? SANS_FIN
  return (debut === SANS_DEBUT || debut <= filtres.au) && (fin === SANS_FIN || fin >= filtres.du)
}

function echecsDOccurrence({ index, filtres }: Passe, occurrence: number): number {
  const { combinaisonsOccurrence, occurrenceJour } = index.colonnes
  const { echecsOccurrence } = filtres
  let echecs = 0
  for (let groupe = 0; groupe < echecsOccurrence.length; groupe += 1) {
    const table = echecsOccurrence[groupe]
    if (table === undefined) continue
    echecs |= table[combinaisonsOccurrence[groupe * occurrenceJour.length + occurrence] ?? 0] ?? 0
  }
  return echecs >>> 0
}

function distanceDe({ index }: Passe, { distances }: Filtres, occurrence: number): number {
  const { occurrenceDrapeaux, occurrenceLieu } = index.colonnes
  if (distances === undefined || ((occurrenceDrapeaux[occurrence] ?? 0) & A_DISTANCE) !== 0) {
    return Number.POSITIVE_INFINITY
  }
  return distances[occurrenceLieu[occurrence] ?? 0] ?? Number.POSITIVE_INFINITY
}
