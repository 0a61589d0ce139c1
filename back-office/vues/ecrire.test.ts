import { expect, it } from 'vitest'
import { denombrer, instant, jour, jourDe, pourcent } from './ecrire.ts'

it('un instant s’écrit au jour de Paris, même entre minuit et deux heures', () => {
  const minuitPasse = new Date('2026-11-24T23:30:00Z')
  expect(jourDe(minuitPasse)).toBe('25 nov. 2026')
  expect(instant(minuitPasse)).toBe('25 nov. 2026, 00:30')
  expect(jour('2026-11-25')).toBe('25 nov. 2026')
})

it('les nombres et les parts', () => {
  expect([denombrer(1, 'formation'), denombrer(3, 'formation')]).toEqual(['1 formation', '3 formations'])
  expect([pourcent(1, 3), pourcent(0, 0)]).toEqual(['33,3\u00A0%', '0\u00A0%'])
})
