import { IDS_MESURES, type IdMesure, MESURES, PENALITES } from './mesures.ts'

/** Nombre de formations en défaut, par mesure ; une mesure absente n'en a aucune. */
export type NombresParMesure = Readonly<Partial<Record<IdMesure, number>>>

/**
 * Note sur 100 d'un ensemble de formations : 100 moins la moyenne de ce que ses défauts retirent, jamais sous 0, au
 * centième. Un ensemble vide n'a rien à se reprocher : 100.
 */
export function noter(formations: number, nombres: NombresParMesure): number {
  if (formations === 0) return 100
  const retires = IDS_MESURES.reduce(
    (somme, id) => somme + PENALITES[MESURES[id].severite] * (nombres[id] ?? 0),
    0,
  )
  return Math.max(0, Math.round((100 - retires / formations) * 100) / 100)
}
