import type { DateLheo } from '../../kernel/date-lheo.ts'
import { jourEnLettres, MOIS } from '../../kernel/jour.ts'
import type { Periode } from '../domain/formation.ts'

const VOYELLE = /^[aeéioôu]/i

/** « 12 janvier 2027 », « mars 2027 », « 2027 » ; rien si la date est inconnue (LHÉO 2.3, dates partielles). */
export function dateEnLettres(date: DateLheo): string | undefined {
  switch (date.type) {
    case 'inconnue':
      return undefined
    case 'jour':
      return jourEnLettres(date.jour)
    case 'mois':
      return `${MOIS[date.mois - 1] ?? ''} ${date.annee}`.trim()
    case 'annee':
      return String(date.annee)
  }
}

/** « Du 4 janvier au 12 juin 2027 », « À partir d’avril 2027 », « Dates non communiquées ». */
export function periodeEnLettres({ debut, fin }: Periode): string {
  const depuis = dateEnLettres(debut)
  const jusqua = dateEnLettres(fin)
  if (depuis === undefined && jusqua === undefined) return 'Dates non communiquées'
  if (depuis === undefined) return `Jusqu’${aLaDate(fin, jusqua ?? '')}`
  if (jusqua === undefined) return `À partir ${deLaDate(debut, depuis)}`
  if (depuis === jusqua) return enUneDate(debut, depuis)
  return entreDeuxDates(debut, fin)
}

function enUneDate(date: DateLheo, texte: string): string {
  return date.type === 'jour' ? `Le ${texte}` : `En ${texte}`
}

function entreDeuxDates(debut: DateLheo, fin: DateLheo): string {
  const jusqua = dateEnLettres(fin) ?? ''
  const depuis = sansAnneeCommune(debut, fin)
  if (debut.type === 'jour' && fin.type === 'jour') return `Du ${depuis} au ${jusqua}`
  const arrivee = fin.type === 'jour' ? `au ${jusqua}` : `à ${jusqua}`
  return `${majuscule(deLaDate(debut, depuis))} ${arrivee}`
}

/** Le début sans ce que la fin redit : « du 4 janvier au 12 juin 2027 », « du 4 au 12 juin 2027 ». */
function sansAnneeCommune(debut: DateLheo, fin: DateLheo): string {
  const texte = dateEnLettres(debut) ?? ''
  if (memeMois(debut, fin)) return texte.replace(/ \S+ \d{4}$/, '')
  const commune = annee(debut) === annee(fin) && debut.type !== 'annee'
  return commune ? texte.replace(/ \d{4}$/, '') : texte
}

function memeMois(debut: DateLheo, fin: DateLheo): boolean {
  if (debut.type !== 'jour' || fin.type !== 'jour') return false
  return debut.jour.slice(0, 'AAAA-MM'.length) === fin.jour.slice(0, 'AAAA-MM'.length)
}

function annee(date: DateLheo): number | undefined {
  if (date.type === 'inconnue') return undefined
  return date.type === 'jour' ? Number(date.jour.slice(0, 4)) : date.annee
}

/** « du 12 janvier », « de mars », « d’avril », « de 2027 ». */
function deLaDate(date: DateLheo, texte: string): string {
  if (date.type === 'jour') return `du ${texte}`
  return VOYELLE.test(texte) ? `d’${texte}` : `de ${texte}`
}

/** « au 12 janvier 2027 », « en mars 2027 » (après « Jusqu’ »). */
function aLaDate(date: DateLheo, texte: string): string {
  return date.type === 'jour' ? `au ${texte}` : `en ${texte}`
}

export function majuscule(texte: string): string {
  return texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1)
}
