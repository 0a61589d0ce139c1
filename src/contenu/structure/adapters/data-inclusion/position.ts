import { type Commune, estEnFrance, estPresDeLaCommune } from '../../../../referentiels/index.ts'
import { type Brut, nombre } from './champs.ts'

interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Position WGS84 de la structure, à défaut celle de sa commune ; ailleurs qu'en France ou loin d'elle, elle est signalée et ignorée. */
export function position(brut: Brut, commune: Commune | undefined): Position | undefined {
  return positionEcrite(brut, commune) ?? positionDe(commune)
}

const positionDe = (commune: Commune | undefined): Position | undefined =>
  commune?.position && { latitude: commune.position.latitude, longitude: commune.position.longitude }

function positionEcrite(brut: Brut, commune: Commune | undefined): Position | undefined {
  const latitude = nombre(brut, 'latitude')
  const longitude = nombre(brut, 'longitude')
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined
  const ecrite = { latitude, longitude }
  const enFrance = estEnFrance(ecrite)
  if (enFrance && (commune === undefined || estPresDeLaCommune(commune, ecrite))) return ecrite
  brut.signaler({
    code: enFrance ? 'coordonnees-loin-de-la-commune' : 'coordonnees-hors-de-france',
    ou: brut.ou,
    champ: 'latitude, longitude',
    valeur: `${latitude}, ${longitude}`,
  })
  return undefined
}
