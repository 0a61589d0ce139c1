import { expect, test } from 'vitest'
import { phraseDesUsages } from './usages.ts'

const nomDe = (type: string) => type
const salon = { type: 'manifestation', titre: 'Salon' }

test('un usage', () => {
  expect(phraseDesUsages([salon], nomDe)).toBe('Ce média sert dans « Salon » (manifestation).')
})

test('au-delà de cinq, les autres sont comptés', () => {
  const phrase = phraseDesUsages(
    Array.from({ length: 7 }, () => salon),
    nomDe,
  )
  expect(phrase).toContain('« Salon » (manifestation) et 2 autres contenus')
})
