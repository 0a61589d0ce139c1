import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grapper } from './grappes.ts'
import type { Point } from './points.ts'

const point = (latitude: number, longitude: number): Point => ({
  latitude,
  longitude,
  titre: 'x',
  href: '/x',
})
const cent = ({ latitude, longitude }: Point) => ({ x: longitude * 100, y: latitude * 100 })

it('deux lieux du même carreau forment une grappe, à leur milieu', () => {
  const [grappe, ...autres] = grapper([[point(43.1, 1.1)], [point(43.3, 1.3), point(43.3, 1.3)]], cent, 100)
  expect(autres).toEqual([])
  expect(grappe).toMatchObject({ fiches: 3 })
  expect(grappe?.latitude).toBeCloseTo(43.2)
  expect(grappe?.longitude).toBeCloseTo(1.2)
})

it('deux lieux éloignés restent deux repères', () => {
  expect(grapper([[point(43, 1)], [point(44, 1)]], cent, 60)).toHaveLength(2)
})

it('aucune fiche ne se perd ni ne se répète, quelle que soit l’échelle', () => {
  const coordonnee = fc.double({ min: -80, max: 80, noNaN: true })
  const lieux = fc.array(fc.tuple(coordonnee, coordonnee, fc.integer({ min: 1, max: 4 })))
  fc.assert(
    fc.property(lieux, fc.integer({ min: 1, max: 500 }), (tires, cote) => {
      const entree = tires.map(([latitude, longitude, nombre]) =>
        Array(nombre).fill(point(latitude, longitude)),
      )
      const sortie = grapper(entree, cent, cote).flatMap((grappe) => grappe.lieux)
      expect(new Set(sortie)).toEqual(new Set(entree))
      expect(sortie).toHaveLength(entree.length)
    }),
  )
})
