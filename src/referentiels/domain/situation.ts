import { distanceKm } from '../../kernel/distance.ts'
import type { Commune, PositionCommune } from './commune.ts'

/** Boîtes du territoire : métropole, Antilles et îles du Nord, Guyane, La Réunion, Mayotte, Saint-Pierre, Pacifique. */
const FRANCE: readonly (readonly [sud: number, nord: number, ouest: number, est: number])[] = [
  [41.2, 51.2, -5.3, 9.7],
  [14.3, 18.2, -63.2, -60.7],
  [2, 6, -55, -51.5],
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.5, 44.9, 45.4],
  [46.7, 47.2, -56.5, -56.1],
  [-28, -7, 138, 170],
  [-28, -7, -180, -134],
]

export const estEnFrance = ({ latitude, longitude }: PositionCommune): boolean =>
  FRANCE.some(
    ([sud, nord, ouest, est]) =>
      latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est,
  )

/** Au-delà, ce ne sont pas les coordonnées d'un lieu de cette commune ; en Guyane, les communes sont plus grandes. */
const ECART_MAXIMAL_KM = 50
const ECART_MAXIMAL_EN_GUYANE_KM = 250
/** Une commune que l'on ne situe qu'à son département peut en être à l'autre bout. */
const ECART_MAXIMAL_VAGUE_KM = 170

/** Vrai si un lieu de cette commune peut être là, ou si l'on ne sait pas où elle est. */
export function estPresDeLaCommune(commune: Commune, position: PositionCommune): boolean {
  if (commune.position === undefined) return true
  return distanceKm(commune.position, position) <= ecartMaximal(commune)
}

function ecartMaximal({ departement, precision }: Commune): number {
  if (departement === '973') return ECART_MAXIMAL_EN_GUYANE_KM
  return precision === 'departement' ? ECART_MAXIMAL_VAGUE_KM : ECART_MAXIMAL_KM
}
