import { entreeDe } from '../construction/jour.ts'
import { type IndexMoteur, PERMANENTE, SANS_DEBUT, SANS_FIN } from '../structure/index-moteur.ts'
import type { PeriodeDemandee } from './filtres.ts'

/** Vrai si l'on peut entrer dans l'occurrence pendant la période : elle y débute, ou elle est permanente et la croise. */
export function dansLaPeriode(
  { colonnes }: IndexMoteur,
  occurrence: number,
  { du, au }: PeriodeDemandee,
): boolean {
  const debut = colonnes.occurrenceJour[occurrence] ?? SANS_DEBUT
  const permanente = ((colonnes.occurrenceDrapeaux[occurrence] ?? 0) & PERMANENTE) !== 0
  if (!permanente) return debut !== SANS_DEBUT && debut >= du && debut <= au
  const fin = colonnes.occurrenceFin[occurrence] ?? SANS_FIN
  return (debut === SANS_DEBUT || debut <= au) && (fin === SANS_FIN || fin >= du)
}

/** Entrée la plus proche parmi les occurrences visibles d'un document dans la période ; `undefined` sans aucune. */
export function entreeDansLaPeriode(
  index: IndexMoteur,
  document: number,
  periode: PeriodeDemandee & { readonly jour: number },
): number | undefined {
  const { occurrenceDebut, occurrenceFin } = index.colonnes
  const fin = occurrenceDebut[document + 1] ?? 0
  let meilleure: number | undefined
  for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
    if ((occurrenceFin[occurrence] ?? 0) < periode.jour) continue
    if (!dansLaPeriode(index, occurrence, periode)) continue
    const entree = entreeDe(index, occurrence, periode.jour)
    if (meilleure === undefined || entree < meilleure) meilleure = entree
  }
  return meilleure
}
