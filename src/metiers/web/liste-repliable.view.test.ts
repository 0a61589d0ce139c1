import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replier, VISIBLES_PAR_LISTE } from './liste-repliable.view.ts'

const entrees = (nombre: number) => Array.from({ length: nombre }, (_, rang) => `n° ${rang}`)

it('au-delà d’une dizaine, le reste se replie', () => {
  const { visibles, autres } = replier(entrees(30))
  expect([visibles.length, autres.length]).toEqual([VISIBLES_PAR_LISTE, 20])
})

it('un pli d’une ou deux lignes n’est pas fait', () => {
  expect(replier(entrees(VISIBLES_PAR_LISTE + 2)).autres).toEqual([])
  expect(replier(entrees(VISIBLES_PAR_LISTE + 3)).autres).toHaveLength(3)
})

it('aucune entrée ne se perd ni ne change de rang', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (nombre, montrees) => {
      const { visibles, autres } = replier(entrees(nombre), montrees)
      expect([...visibles, ...autres]).toEqual(entrees(nombre))
    }),
  )
})
