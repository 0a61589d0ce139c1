import { type Brut, nombre } from './champs.ts'

interface Position {
  readonly latitude: number
  readonly longitude: number
}

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

/** Position WGS84 en France ; une position ailleurs est signalée et ignorée. */
export function position(brut: Brut): Position | undefined {
  const latitude = nombre(brut, 'latitude')
  const longitude = nombre(brut, 'longitude')
  if (latitude === undefined || longitude === undefined) return undefined
  const enFrance = FRANCE.some(
    ([sud, nord, ouest, est]) =>
      latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est,
  )
  if (enFrance) return { latitude, longitude }
  const valeur = `${latitude}, ${longitude}`
  brut.signaler({ code: 'coordonnees-hors-de-france', ou: brut.ou, champ: 'latitude, longitude', valeur })
  return undefined
}
