import { expect, it } from 'vitest'
import { moisEnLettres, paveDeDate, quandEnLettres } from './quand.ts'

it.each([
  ['2026-12-05T09:00', '2026-12-05T17:30', 'Samedi 5 décembre 2026, de 9 h à 17 h 30'],
  ['2026-12-05T18:00', '2026-12-05T18:00', 'Samedi 5 décembre 2026, à 18 h'],
  ['2027-01-01', '2027-01-01', 'Vendredi 1er janvier 2027'],
  ['2027-01-04', '2027-01-05', 'Du lundi 4 janvier au mardi 5 janvier 2027'],
  [
    '2026-12-31T20:00',
    '2027-01-01T02:00',
    'Du jeudi 31 décembre 2026 à 20 h au vendredi 1er janvier 2027 à 2 h',
  ],
])('de %s à %s : « %s »', (debut, fin, attendu) => {
  expect(quandEnLettres({ debut, fin }).replaceAll('\u00a0', ' ')).toBe(attendu)
})

it('le pavé et le mois', () => {
  expect(paveDeDate('2026-08-03T09:00')).toEqual({ quantieme: '3', mois: 'août' })
  expect(moisEnLettres('2027-02')).toBe('février 2027')
})
