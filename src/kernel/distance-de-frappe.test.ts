import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceDeFrappe } from './distance-de-frappe.ts'

it.each([
  ['tolouse', 'toulouse', 1],
  ['boulagner', 'boulanger', 1],
  ['vente', 'verte', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['plombier', 'plombier', 0],
])('« %s » et « %s » : %i', (a, b, distance) => {
  expect(distanceDeFrappe(a, b, 4)).toBe(distance)
})

/** La définition, sans borne. */
function reference(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [finA, finB] = [a.at(-1), b.at(-1)]
  const remplace = reference(a.slice(0, -1), b.slice(0, -1)) + (finA === finB ? 0 : 1)
  const proche = Math.min(remplace, reference(a.slice(0, -1), b) + 1, reference(a, b.slice(0, -1)) + 1)
  const echange = a.at(-2) === finB && finA === b.at(-2) && a.length > 1 && b.length > 1
  return echange ? Math.min(proche, reference(a.slice(0, -2), b.slice(0, -2)) + 1) : proche
}

it('pour tous mots et toute limite : la distance, ou un de plus que la limite', () => {
  const mots = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(mots, mots, fc.integer({ min: 0, max: 3 }), (a, b, limite) => {
      expect(distanceDeFrappe(a, b, limite)).toBe(Math.min(reference(a, b), limite + 1))
    }),
    { numRuns: 2000, seed: 20270310 },
  )
})

it('un mot plus long que les précédents ne change rien', () => {
  const long = 'abcdefghij'.repeat(20)
  expect(distanceDeFrappe(long, `${long}x`, 2)).toBe(1)
  expect(distanceDeFrappe('abc', 'acb', 2)).toBe(1)
})
