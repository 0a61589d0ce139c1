import { type Jour, jourAParis } from '../../../kernel/jour.ts'
import { estPasse, heureDuMoment } from '../../../kernel/moment.ts'
import type { Manifestation } from './manifestation.ts'

type Dates = Pick<Manifestation, 'debut' | 'fin'>

const MOIS_AVANT_ARCHIVE = 13
const MOIS_PAR_AN = 12

/** Finie : elle quitte les listes, sa page reste et le dit. */
export const estFinie = ({ fin }: Dates, maintenant: Date): boolean => estPasse(fin, maintenant)

/** Finie depuis plus de treize mois : hors du plan pour robots. */
export function estArchivee({ fin }: Dates, maintenant: Date): boolean {
  return fin.slice(0, 'AAAA-MM-JJ'.length) < jourIlYA(MOIS_AVANT_ARCHIVE, jourAParis(maintenant))
}

/** Le même quantième il y a tant de mois ; une date du 31 se compare juste, même si ce mois n'en a que trente. */
function jourIlYA(mois: number, jour: Jour): string {
  const rang = Number(jour.slice(0, 4)) * MOIS_PAR_AN + Number(jour.slice(5, 7)) - 1 - mois
  return `${ecrireMois(rang)}-${jour.slice(8)}`
}

const ecrireMois = (rang: number): string =>
  `${Math.floor(rang / MOIS_PAR_AN)}-${String((rang % MOIS_PAR_AN) + 1).padStart(2, '0')}`

/** Vrai quand elle dure des journées entières. */
export const dureDesJours = ({ debut }: Dates): boolean => heureDuMoment(debut) === undefined
