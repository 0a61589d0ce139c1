import {
  DATE_INCONNUE,
  type DateLheo,
  dernierJour,
  lireDateLheo,
  premierJour,
} from '../../../../kernel/date-lheo.ts'
import type { Periode } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, texteDe } from './elements.ts'

/** Date d'un élément ; inconnue s'il manque. Un jour impossible (31 septembre) est réduit à son mois. */
export function lireDate(contexte: Contexte, element: Element | undefined): DateLheo {
  if (element === undefined) return DATE_INCONNUE
  const valeur = texteDe(element).trim()
  const date = lireDateLheo(valeur)
  if (date !== undefined) return date
  if (valeur === '-') return DATE_INCONNUE
  signaler(contexte, 'date-illisible', { element, valeur })
  return lireDateLheo(`${valeur.slice(0, 6)}00`) ?? DATE_INCONNUE
}

/** L'élément `periode` de ce parent ; inconnue des deux côtés s'il manque. */
export function lirePeriode(contexte: Contexte, parent: Element): Periode {
  const element = enfant(parent, 'periode')
  if (element === undefined) return { debut: DATE_INCONNUE, fin: DATE_INCONNUE }
  const debut = lireDate(contexte, enfant(element, 'debut'))
  const fin = lireDate(contexte, enfant(element, 'fin'))
  const premier = premierJour(debut)
  const dernier = dernierJour(fin)
  const inversees = premier !== undefined && dernier !== undefined && dernier < premier
  if (inversees) signaler(contexte, 'dates-inversees', { element, valeur: `du ${premier} au ${dernier}` })
  return { debut, fin }
}
