import { denombrer, enEuros } from '../../kernel/nombre.ts'
import { libelleFinanceur } from '../../referentiels/index.ts'
import type { Action, Financeur } from '../domain/formation.ts'
import { avecAide, type Ligne, ligne, ouiNon } from './ligne.ts'
import { enHeures } from './nombres.ts'

/** Coût et prise en charge d'un parcours. */
export function lignesFinancement(action: Action): readonly Ligne[] {
  return [
    ...ligne('Prix', ...prix(action)),
    ...ligne('Financeurs', ...action.financeurs.map(vueFinanceur)),
    ...ligne('Prise en charge des frais possible', ouiNon(action.priseEnChargePossible)),
    ...ligne('Conditions de prise en charge', action.detailPriseEnCharge),
    ...ligne('Frais restant à votre charge', action.fraisRestants),
    ...avecAide('financement', ligne('Formation conventionnée', conventionnement(action))),
  ]
}

/** « 1 250 € TTC », « 12 €/heure TTC ». */
export function prix({ prixTotal, prixHoraire }: Action): readonly string[] {
  return [
    ...(prixTotal === undefined ? [] : [prixTotal === 0 ? 'Gratuit' : `${enEuros(prixTotal)} TTC`]),
    ...(prixHoraire === undefined || prixHoraire === 0 ? [] : [`${enEuros(prixHoraire)} TTC de l’heure`]),
  ]
}

function vueFinanceur({ code, places, programme }: Financeur): string {
  const details = [
    ...(programme === undefined ? [] : [programme]),
    ...(places === undefined || places === 0
      ? []
      : [`${denombrer(places, 'place')} ${places >= 2 ? 'financées' : 'financée'}`]),
  ]
  const nom = libelleFinanceur(code)
  return details.length === 0 ? nom : `${nom} (${details.join(', ')})`
}

function conventionnement({ conventionnee, dureeConventionnee }: Action): string | undefined {
  if (conventionnee !== true) return undefined
  const duree = dureeConventionnee ?? 0
  return `Un financeur public en paie les heures${duree === 0 ? '' : ` (${enHeures(duree)})`} pour les personnes qu’il vise`
}
