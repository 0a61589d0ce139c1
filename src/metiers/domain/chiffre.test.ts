import { expect, it } from 'vitest'
import { ecrireChiffre } from './chiffre.ts'

it.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY])(
  '%s → non diffusable, quelle que soit l’unité',
  (valeur) => {
    for (const unite of ['nombre', 'euros', 'niveau'] as const)
      expect(ecrireChiffre(valeur, unite)).toBe('non diffusable')
  },
)

it('zéro est un chiffre', () => {
  expect(ecrireChiffre(0, 'nombre')).toBe('0')
})

it.each([
  [1_250, 'nombre', '1\u202f250'],
  [2_133.4, 'euros', '2\u202f133\u00a0€'],
  [4, 'niveau', '4 sur 5'],
] as const)('%d %s → %s', (valeur, unite, attendu) => {
  expect(ecrireChiffre(valeur, unite)).toBe(attendu)
})
