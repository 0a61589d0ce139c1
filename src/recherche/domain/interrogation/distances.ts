import type { IndexMoteur } from '../structure/index-moteur.ts'

const RAYON_TERRE_KM = 6371
const KM_PAR_DEGRE = 111.19
const RADIANS = Math.PI / 180

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Distance à vol d'oiseau en kilomètres (formule de haversine, Terre sphérique). */
export function distanceKm(a: Point, b: Point): number {
  const sinusLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const sinusLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const cosinus = Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS)
  return 2 * RAYON_TERRE_KM * Math.asin(Math.sqrt(sinusLatitude ** 2 + cosinus * sinusLongitude ** 2))
}

/** Distance de chaque lieu de l'index au point demandé ; l'infini au-delà du rayon. Une seule fois par lieu. */
export function distancesDesLieux(
  index: IndexMoteur,
  point: Point & { readonly rayonKm: number },
): Float64Array {
  const { lieuLatitude, lieuLongitude } = index.colonnes
  const distances = new Float64Array(lieuLatitude.length).fill(Number.POSITIVE_INFINITY)
  for (let lieu = 0; lieu < distances.length; lieu += 1) {
    const latitude = lieuLatitude[lieu] ?? 0
    if (Math.abs(latitude - point.latitude) * KM_PAR_DEGRE > point.rayonKm + 1) continue
    const distance = distanceKm(point, { latitude, longitude: lieuLongitude[lieu] ?? 0 })
    if (distance <= point.rayonKm) distances[lieu] = distance
  }
  return distances
}
