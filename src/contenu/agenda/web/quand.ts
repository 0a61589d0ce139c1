import { type Jour, jourEnLettres, MOIS, numeroDeJour } from '../../../kernel/jour.ts'
import { heureDuMoment, jourDuMoment } from '../../../kernel/moment.ts'
import type { Manifestation } from '../domain/manifestation.ts'

type Dates = Pick<Manifestation, 'debut' | 'fin'>

const INSECABLE = '\u00a0'
/** Le 1er janvier 1970 était un jeudi. */
const SEMAINE = ['jeudi', 'vendredi', 'samedi', 'dimanche', 'lundi', 'mardi', 'mercredi'] as const
const JOURS_PAR_SEMAINE = 7

/** « Samedi 12 décembre 2026, de 9 h 30 à 17 h », « Du lundi 4 janvier à 9 h au mardi 5 janvier 2027 à 17 h ». */
export function quandEnLettres({ debut, fin }: Dates): string {
  const premier = jourDuMoment(debut)
  const dernier = jourDuMoment(fin)
  const phrase =
    premier === dernier
      ? `${jourComplet(premier)}${heures(debut, fin)}`
      : `du ${debutDePeriode(premier, dernier)}${aLHeure(debut)} au ${jourComplet(dernier)}${aLHeure(fin)}`
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** « samedi 12 décembre 2026 ». */
function jourComplet(jour: Jour): string {
  const rang = ((numeroDeJour(jour) % JOURS_PAR_SEMAINE) + JOURS_PAR_SEMAINE) % JOURS_PAR_SEMAINE
  return `${SEMAINE[rang] ?? ''} ${jourEnLettres(jour)}`.replace(/ (?=\S+ \d{4}$)/, INSECABLE)
}

/** Sans l'année que la fin redit. */
function debutDePeriode(premier: Jour, dernier: Jour): string {
  const complet = jourComplet(premier)
  return premier.slice(0, 4) === dernier.slice(0, 4) ? complet.replace(/ \d{4}$/, '') : complet
}

function heures(debut: string, fin: string): string {
  const de = heureDuMoment(debut)
  const a = heureDuMoment(fin)
  if (de === undefined || a === undefined) return ''
  return de === a ? `, à ${ecrireHeure(de)}` : `, de ${ecrireHeure(de)} à ${ecrireHeure(a)}`
}

function aLHeure(moment: string): string {
  const heure = heureDuMoment(moment)
  return heure === undefined ? '' : ` à ${ecrireHeure(heure)}`
}

/** « 9 h 30 », « 17 h ». */
function ecrireHeure(heure: string): string {
  const [heures = '', minutes = ''] = heure.split(':')
  const pleine = `${Number(heures)}${INSECABLE}h`
  return minutes === '00' ? pleine : `${pleine}${INSECABLE}${minutes}`
}

const ABREGES = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
] as const

/** Le pavé de date d'une carte : « 12 », « déc. ». */
export function paveDeDate(debut: string): { readonly quantieme: string; readonly mois: string } {
  const jour = jourDuMoment(debut)
  return {
    quantieme: String(Number(jour.slice('AAAA-MM-'.length))),
    mois: ABREGES[rangDuMois(jour)] ?? '',
  }
}

/** « décembre 2026 », d'un mois `AAAA-MM`. */
export function moisEnLettres(mois: string): string {
  return `${MOIS[rangDuMois(mois)] ?? ''} ${Number(mois.slice(0, 4))}`
}

const rangDuMois = (date: string): number => Number(date.slice('AAAA-'.length, 'AAAA-MM'.length)) - 1
