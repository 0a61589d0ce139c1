import { distanceKm } from '../../../../kernel/distance.ts'
import {
  type Commune,
  estEnFrance,
  estPresDeLaCommune,
  prefectureDe,
} from '../../../../referentiels/index.ts'
import type { Position } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, texteDe } from './elements.ts'

/** Plus loin de sa préfecture, un point de métropole n'est pas dans le département. */
const ECART_MAXIMAL_KM = 170

/** Ce que le reste de l'adresse dit de l'endroit. */
interface Alentours {
  readonly departement: string | undefined
  readonly commune: Commune | undefined
  readonly etranger: boolean
}

/**
 * `geolocalisation` de l'adresse : degrés décimaux WGS84 ; absente si elle est vide, nulle, impossible, ou loin de la commune
 * ou du département.
 */
export function lirePosition(
  contexte: Contexte,
  adresse: Element,
  alentours: Alentours,
): Position | undefined {
  const element = enfant(adresse, 'geolocalisation')
  if (element === undefined) return undefined
  const textes = [texteEnfant(element, 'latitude'), texteEnfant(element, 'longitude')]
  if (textes.every((texte) => /^[0.,\-\s]*$/.test(texte))) return undefined
  const [latitude = Number.NaN, longitude = Number.NaN] = textes.map(degres)
  const position = { latitude, longitude }
  if (estSurTerre(latitude, longitude) && estAuxAlentours(position, alentours)) return position
  signaler(contexte, 'geolocalisation-invalide', { element, valeur: textes.join(' ; ') })
  return undefined
}

function estAuxAlentours(position: Position, { departement, commune, etranger }: Alentours): boolean {
  if (etranger) return true
  if (commune !== undefined && !estPresDeLaCommune(commune, position)) return false
  const prefecture = departement === undefined ? undefined : prefectureDe(departement)
  return prefecture === undefined
    ? estEnFrance(position)
    : distanceKm(prefecture, position) <= ECART_MAXIMAL_KM
}

const texteEnfant = (parent: Element, nom: string): string => {
  const element = enfant(parent, nom)
  return element === undefined ? '' : texteDe(element).trim()
}

const degres = (texte: string): number =>
  /^-?\d{1,3}(?:[.,]\d+)?(?:e-\d+)?$/i.test(texte) ? Number(texte.replace(',', '.')) : Number.NaN

/** Une latitude entre 41 et 52 est celle de la France ; mises à l'envers, les coordonnées tombent en Somalie. */
function estSurTerre(latitude: number, longitude: number): boolean {
  const inversees = longitude >= 41 && longitude <= 52 && latitude >= -6 && latitude <= 10
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !inversees
}
