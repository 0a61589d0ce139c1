import type { Jour } from '../../kernel/jour.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { vueCarteFinancement } from './carte-financement.view.ts'
import { vueCarteFormation } from './carte-formation.view.ts'
import { vueCarteInformation } from './carte-information.view.ts'
import { vueCarteMetier } from './carte-metier.view.ts'
import { vueCarteOrganisme } from './carte-organisme.view.ts'
import { vueCarteRessource } from './carte-ressource.view.ts'
import { vueCarteStructure } from './carte-structure.view.ts'

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
  if (explication !== undefined) return VUES_DE_CARTES[moteur](resultat, aujourdhui)
  const connues = vues.get(carte) ?? new Map<string, VueCarte>()
  vues.set(carte, connues)
  const cle = `${aujourdhui} ${distanceKm === undefined ? '' : Math.round(distanceKm)} ${Number(distanceKm) < 1}`
  const vue = connues.get(cle) ?? VUES_DE_CARTES[moteur](resultat, aujourdhui)
  if (connues.size < VUES_PAR_CARTE) connues.set(cle, vue)
  return vue
}

const VUES_DE_CARTES: {
  readonly [Id in IdMoteur]: (resultat: Resultat<CartesParMoteur[Id]>, aujourdhui: Jour) => VueCarte
} = {
  formations: vueCarteFormation,
  metiers: vueCarteMetier,
  financements: vueCarteFinancement,
  organismes: vueCarteOrganisme,
  structures: vueCarteStructure,
  ressources: vueCarteRessource,
  informations: vueCarteInformation,
}
