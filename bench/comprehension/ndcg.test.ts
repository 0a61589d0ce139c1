import { expect, it } from 'vitest'
import { ndcg } from './ndcg.ts'

it('le meilleur ordre possible vaut 1, quel que soit celui des possibles', () => {
  expect(ndcg([3, 2, 1, 0], [0, 1, 2, 3])).toBe(1)
})

it('un ordre moins bon vaut ce que dit la définition', () => {
  const rendu = 1 / Math.log2(2) + 7 / Math.log2(3)
  const ideal = 7 / Math.log2(2) + 1 / Math.log2(3)
  expect(ndcg([1, 3], [3, 1])).toBeCloseTo(rendu / ideal, 12)
})

it('ce qui manque coûte, comme ce qui vient après le dixième', () => {
  expect(ndcg([3], [3, 3])).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12)
  expect(ndcg([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3])).toBe(0)
})

it('rien de pertinent vaut 0, rendu ou possible', () => {
  expect(ndcg([0, 0], [3])).toBe(0)
  expect(ndcg([], [])).toBe(0)
})
