import { describe, expect, it } from 'vitest'
import { type DateLheo, lireDateLheo } from '../../kernel/date-lheo.ts'
import { dateEnLettres, periodeEnLettres } from './dates-en-lettres.ts'

function date(texte: string): DateLheo {
  const lue = lireDateLheo(texte)
  if (lue === undefined) throw new Error(`date illisible : ${texte}`)
  return lue
}

describe('les dates partielles se disent en français', () => {
  it.each([
    ['20270112', '20270612', 'Du 12 janvier au 12 juin 2027'],
    ['20270103', '20270112', 'Du 3 au 12 janvier 2027'],
    ['20270101', '20270112', 'Du 1er au 12 janvier 2027'],
    ['20270112', '20280112', 'Du 12 janvier 2027 au 12 janvier 2028'],
    ['20261102', '20270226', 'Du 2 novembre 2026 au 26 février 2027'],
    ['20270301', '20270301', 'Le 1er mars 2027'],
    ['20270101', '99999999', 'À partir du 1er janvier 2027'],
    ['20270400', '99999999', 'À partir d’avril 2027'],
    ['20270300', '99999999', 'À partir de mars 2027'],
    ['20270000', '99999999', 'À partir de 2027'],
    ['00000000', '20270630', 'Jusqu’au 30 juin 2027'],
    ['00000000', '20270600', 'Jusqu’en juin 2027'],
    ['00000000', '99999999', 'Dates non communiquées'],
    ['20270900', '20270900', 'En septembre 2027'],
    ['20270000', '20270000', 'En 2027'],
    ['20270900', '20280600', 'De septembre 2027 à juin 2028'],
    ['20271000', '20271200', 'D’octobre à décembre 2027'],
    ['20270000', '20280000', 'De 2027 à 2028'],
    ['20270112', '20270600', 'Du 12 janvier à juin 2027'],
  ])('%s → %s : « %s »', (debut, fin, attendu) => {
    expect(periodeEnLettres({ debut: date(debut), fin: date(fin) })).toBe(attendu)
  })

  it('une date inconnue ne se dit pas', () => {
    expect(dateEnLettres(date('99999999'))).toBeUndefined()
  })
})
