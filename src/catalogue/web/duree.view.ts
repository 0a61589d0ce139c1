import { denombrer } from '../../kernel/nombre.ts'
import type { Action } from '../domain/formation.ts'
import { dureeHeuresDAction } from '../domain/regles.ts'
import { enHeures } from './nombres.ts'

/** Les durées annoncées : total, détail centre et entreprise, durée indicative, rythme hebdomadaire, années. */
export function durees(action: Action): readonly string[] {
  const total = dureeHeuresDAction(action)
  const annees = action.dureeCycle ?? 0
  const hebdo = action.dureeHebdo ?? 0
  return [
    ...(total === undefined ? [] : [`${enHeures(total)}${detail(action)}`]),
    ...(action.dureeIndicative === undefined ? [] : [action.dureeIndicative]),
    ...(hebdo === 0 ? [] : [`${enHeures(hebdo)} par semaine`]),
    ...(annees === 0 ? [] : [`Cycle de ${denombrer(annees, 'an')}`]),
  ]
}

/** « , dont 105 heures en entreprise ». */
function detail({ heuresCentre = 0, heuresEntreprise = 0 }: Action): string {
  if (heuresEntreprise === 0) return ''
  const centre = heuresCentre === 0 ? '' : `${enHeures(heuresCentre)} en centre et `
  return `, dont ${centre}${enHeures(heuresEntreprise)} en entreprise`
}
