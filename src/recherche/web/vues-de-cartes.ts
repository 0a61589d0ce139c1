import type { Jour } from '../../kernel/jour.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { vueCarteFinancement } from './carte-financement.view.ts'
import { vueCarteFormation } from './carte-formation.view.ts'
import { vueCarteMetier } from './carte-metier.view.ts'
import { vueCarteOrganisme } from './carte-organisme.view.ts'
import { vueCarteRessource } from './carte-ressource.view.ts'
import { vueCarteStructure } from './carte-structure.view.ts'

/** Comment se montre une ligne de résultat de chaque moteur, ce jour-là. */
export const VUES_DE_CARTES: {
  readonly [Id in IdMoteur]: (resultat: Resultat<CartesParMoteur[Id]>, aujourdhui: Jour) => VueCarte
} = {
  formations: vueCarteFormation,
  metiers: vueCarteMetier,
  financements: vueCarteFinancement,
  organismes: vueCarteOrganisme,
  structures: vueCarteStructure,
  ressources: vueCarteRessource,
}
