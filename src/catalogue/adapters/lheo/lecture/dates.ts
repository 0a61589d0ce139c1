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

/** « 11/01/2027 », vu dans des flux. */
const A_LA_FRANCAISE = /^(\d{2})[/.](\d{2})[/.](\d{4})$/

/** Date d'un élément ; inconnue s'il manque. Un jour impossible (31 septembre) est réduit à son mois. */
export function lireDate(contexte: Contexte, element: Element | undefined): DateLheo {
  if (element === undefined) return DATE_INCONNUE
  const valeur = texteDe(element).trim()
  const date = lireDateLheo(valeur.replace(A_LA_FRANCAISE, '$3$2$1'))
  if (date !== undefined) return date
  if (valeur === '-') return DATE_INCONNUE
  signaler(contexte, 'date-illisible', { element, valeur })
  return lireDateLheo(`${valeur.slice(0, 6)}00`) ?? DATE_INCONNUE
}

/** L'élément `periode` de ce parent ; inconnue des deux côtés s'il manque. Une fin avant le début : elles ont été échangées. */
export function lirePeriode(contexte: Contexte, parent: Element): Periode {
  const element = enfant(parent, 'periode')
  if (element === undefined) return { debut: DATE_INCONNUE, fin: DATE_INCONNUE }
  const debut = lireDate(contexte, enfant(element, 'debut'))
  const fin = lireDate(contexte, enfant(element, 'fin'))
  const premier = premierJour(debut)
  const dernier = dernierJour(fin)
  const inversees = premier !== undefined && dernier !== undefined && dernier < premier
  if (!inversees) return { debut, fin }
  signaler(contexte, 'dates-inversees', { element, valeur: `du ${premier} au ${dernier}` })
  return { debut: fin, fin: debut }
}
