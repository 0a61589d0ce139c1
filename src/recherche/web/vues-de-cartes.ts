import type { Jour } from '../../kernel/jour.ts'
import type { Resultat } from '../domain/reponse.ts'
import { type CartesParMoteur, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'

const vues = new WeakMap<object, Map<string, VueCarte>>()
/** Distances différentes gardées pour une même carte. */
const VUES_PAR_CARTE = 8

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
  const connues = vues.get(carte) ?? new Map<string, VueCarte>()
  vues.set(carte, connues)
  const cle = `${aujourdhui} ${distanceKm === undefined ? '' : Math.round(distanceKm)} ${Number(distanceKm) < 1}`
  const vue = connues.get(cle) ?? MOTEURS[moteur].vueDeCarte(resultat, aujourdhui)
  if (connues.size < VUES_PAR_CARTE) connues.set(cle, vue)
  return vue
}
