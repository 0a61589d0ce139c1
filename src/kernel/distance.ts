const RAYON_TERRE_KM = 6371.0088
const RADIANS = Math.PI / 180

/** Degrés décimaux WGS84. */
export interface PointGeographique {
  readonly latitude: number
  readonly longitude: number
}

/** Distance à vol d'oiseau en kilomètres (formule de haversine, sphère de rayon moyen 6 371 km). */
export function distanceKm(depart: PointGeographique, arrivee: PointGeographique): number {
  const ecartLatitude = Math.sin(((arrivee.latitude - depart.latitude) * RADIANS) / 2)
  const ecartLongitude = Math.sin(((arrivee.longitude - depart.longitude) * RADIANS) / 2)
  const cosinus = Math.cos(depart.latitude * RADIANS) * Math.cos(arrivee.latitude * RADIANS)
  const corde = ecartLatitude ** 2 + cosinus * ecartLongitude ** 2
  return 2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(corde)))
}
