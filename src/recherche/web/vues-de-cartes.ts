import type { Jour } from '../../kernel/jour.ts'
import type { Resultat } from '../domain/reponse.ts'
import { type CartesParMoteur, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'

const vues = new WeakMap<object, { readonly jour: Jour; readonly parDistance: Map<number, VueCarte> }>()
/** Distances différentes gardées pour une même carte. */
const VUES_PAR_CARTE = 8
const SANS_DISTANCE = -1

/**
 * Comment se montre une ligne de résultat, ce jour-là. La vue d'une carte gardée l'est aussi : les mêmes cartes
 * reviennent d'une recherche à l'autre, seule leur distance change.
 */
export function vueDeCarte<Id extends IdMoteur>(
  moteur: Id,
  resultat: Resultat<CartesParMoteur[Id]>,
  aujourdhui: Jour,
): VueCarte {
  const { carte, distanceKm, explication } = resultat
  if (explication !== undefined) return MOTEURS[moteur].vueDeCarte(resultat, aujourdhui)
  let connues = vues.get(carte)
  if (connues?.jour !== aujourdhui) {
    connues = { jour: aujourdhui, parDistance: new Map() }
    vues.set(carte, connues)
  }
  const { parDistance } = connues
  const cle = distanceKm === undefined ? SANS_DISTANCE : distanceKm < 1 ? 0 : Math.round(distanceKm)
  const connue = parDistance.get(cle)
  if (connue !== undefined) return connue
  const vue = MOTEURS[moteur].vueDeCarte(resultat, aujourdhui)
  if (parDistance.size < VUES_PAR_CARTE) parDistance.set(cle, vue)
  return vue
}
