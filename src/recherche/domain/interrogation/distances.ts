import type { IndexMoteur } from '../structure/index-moteur.ts'
import { REJET } from './echecs.ts'

const RAYON_TERRE_KM = 6371
const KM_PAR_DEGRE = 111.19
const RADIANS = Math.PI / 180

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Ce que vaut chaque place (voir `placeDeLOccurrence`) autour d'un point. */
export interface Alentours {
  /** Zéro si le rayon l'admet, `REJET` sinon ; à distance, et plusieurs places à regarder, sont admis. */
  readonly rejets: Uint32Array
  /** Kilomètres ; l'infini à distance, sans lieu connu ou hors du rayon. */
  readonly kilometres: Float64Array
}

/** Distance à vol d'oiseau en kilomètres (formule de haversine, Terre sphérique). */
function distanceKm(a: Point, b: Point): number {
  const sinusLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const sinusLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const cosinus = Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS)
  return 2 * RAYON_TERRE_KM * Math.asin(Math.sqrt(sinusLatitude ** 2 + cosinus * sinusLongitude ** 2))
}

type Environs = Point & { readonly rayonKm: number; readonly surPlace?: true }

const ALENTOURS_GARDES = 128
const gardes = new WeakMap<IndexMoteur, Map<string, Alentours>>()

/** Les alentours d'un point ; ceux des derniers points demandés sont gardés : les mêmes villes reviennent sans cesse. */
export function alentoursDe(index: IndexMoteur, point: Environs): Alentours {
  const connus = gardes.get(index) ?? new Map<string, Alentours>()
  gardes.set(index, connus)
  const cle = `${point.latitude} ${point.longitude} ${point.rayonKm} ${point.surPlace === true}`
  const alentours = connus.get(cle) ?? eprouverLesPlaces(index, point)
  connus.delete(cle)
  connus.set(cle, alentours)
  const ancienne = connus.keys().next()
  if (connus.size > ALENTOURS_GARDES && ancienne.done !== true) connus.delete(ancienne.value)
  return alentours
}

/** Éprouve chaque place de l'index une seule fois. */
function eprouverLesPlaces({ colonnes }: IndexMoteur, point: Environs): Alentours {
  const { lieuLatitude, lieuLongitude } = colonnes
  const lieux = lieuLatitude.length
  const kilometres = new Float64Array(lieux + 3).fill(Number.POSITIVE_INFINITY)
  const rejets = new Uint32Array(lieux + 3).fill(REJET)
  rejets[lieux] = point.surPlace === true ? REJET : 0
  rejets[lieux + 2] = 0
  for (let lieu = 0; lieu < lieux; lieu += 1) {
    const latitude = lieuLatitude[lieu] ?? 0
    if (Math.abs(latitude - point.latitude) * KM_PAR_DEGRE > point.rayonKm + 1) continue
    const distance = distanceKm(point, { latitude, longitude: lieuLongitude[lieu] ?? 0 })
    if (distance > point.rayonKm) continue
    kilometres[lieu] = distance
    rejets[lieu] = 0
  }
  return { rejets, kilometres }
}
