import { expect, it } from 'vitest'
import { pageMontree } from './pagination.ts'

it.each([
  [1, 0, 1],
  [7, 0, 1],
  [2, 40, 2],
  [3, 40, 2],
  [999_999, 41, 3],
])('la page %i de %i lignes, vingt par page → %i', (demandee, total, montree) => {
  expect(pageMontree(demandee, total, 20)).toBe(montree)
})
