import {
  DATE_INCONNUE,
  type DateLheo,
  dernierJour,
  lireDateLheo,
  premierJour,
} from '../../../../kernel/date-lheo.ts'
import { numeroDeJour } from '../../../../kernel/jour.ts'
import type { Periode } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, texteDe } from './elements.ts'

/** Écritures vues dans des flux, en huit chiffres : « 11/01/2027 », « 2027-01-11T08:00:00 », « 01/2027 », « 2027-01 », « 2027 ». */
function enHuitChiffres(valeur: string): string {
  const date = valeur.replace(HEURE, '')
  for (const ecriture of ECRITURES) {
    const { annee, mois = '00', jour = '00' } = ecriture.exec(date)?.groups ?? {}
    if (annee !== undefined) return `${annee}${mois.padStart(2, '0')}${jour.padStart(2, '0')}`
  }
  return date
}

const HEURE = /(?:[T ]\d{1,2}[:h]\d{2}\S*|Z|[+-]\d{2}:\d{2})$/
const ECRITURES = [
  /^(?<jour>\d{1,2})[/.-](?<mois>\d{1,2})[/.-](?<annee>\d{4})$/,
  /^(?<annee>\d{4})[/.-](?<mois>\d{1,2})[/.-](?<jour>\d{1,2})$/,
  /^(?<mois>\d{1,2})[/.-](?<annee>\d{4})$/,
  /^(?<annee>\d{4})(?:[/.-](?<mois>\d{1,2}))?$/,
]

const HUIT_CHIFFRES = /^\d{8}$/
/** Hors de là, une année est une faute de frappe ou un repère (1900, 2099). */
const ANNEES_PLAUSIBLES = { premiere: 1950, derniere: 2089 } as const
/** Plus long, un échange inventerait une session : sa fin est alors inconnue. */
const ECHANGE_AU_PLUS_JOURS = 3 * 366

/** Date d'un élément ; inconnue s'il manque. Un jour impossible (31 septembre) est réduit à son mois. */
export function lireDate(contexte: Contexte, element: Element | undefined): DateLheo {
  if (element === undefined) return DATE_INCONNUE
  const valeur = texteDe(element).trim()
  const chiffres = enHuitChiffres(valeur)
  const date = lireDateLheo(chiffres)
  if (date !== undefined && estPlausible(date)) return date
  if (valeur === '-') return DATE_INCONNUE
  signaler(contexte, 'date-illisible', { element, valeur })
  const mois = HUIT_CHIFFRES.test(chiffres) ? lireDateLheo(`${chiffres.slice(0, 6)}00`) : undefined
  return mois !== undefined && estPlausible(mois) ? mois : DATE_INCONNUE
}

function estPlausible(date: DateLheo): boolean {
  if (date.type === 'inconnue') return true
  const annee = date.type === 'jour' ? Number(date.jour.slice(0, 4)) : date.annee
  return annee >= ANNEES_PLAUSIBLES.premiere && annee <= ANNEES_PLAUSIBLES.derniere
}

/** L'élément `periode` de ce parent ; inconnue des deux côtés s'il manque. Une fin avant le début : elles sont échangées. */
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
  const duree = numeroDeJour(premier) - numeroDeJour(dernier)
  return duree > ECHANGE_AU_PLUS_JOURS ? { debut, fin: DATE_INCONNUE } : { debut: fin, fin: debut }
}
