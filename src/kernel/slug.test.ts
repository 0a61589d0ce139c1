import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from './slug.ts'

test.each([
  ['CAP Pâtissier(ère) – 2ᵉ année', 'cap-patissier-ere-2-annee'],
  ["Cours de français, langue d'intégration", 'cours-de-francais-langue-d-integration'],
  ['Œuvre & Cœur', 'oeuvre-coeur'],
  ['Straßburg', 'strassburg'],
  [`${'formation '.repeat(8)}longue`, Array(8).fill('formation').join('-')],
  ['C++', 'c'],
  ['日本語', 'fiche'],
  ['', 'fiche'],
])('%s → %s', (texte, attendu) => {
  expect(slug(texte)).toBe(attendu)
})

test('un slug est court, sans accent, jamais vide, et son propre slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (texte) => {
      const court = slug(texte)
      expect(court).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(court.length).toBeLessThanOrEqual(80)
      expect(slug(court)).toBe(court)
    }),
  )
})
