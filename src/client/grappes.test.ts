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

it('deux lieux voisins forment une grappe, à la place du premier', () => {
  const [grappe, ...autres] = grapper([[point(43.1, 1.1)], [point(43.3, 1.3), point(43.3, 1.3)]], cent, 60)
  expect(autres).toEqual([])
  expect(grappe).toMatchObject({ fiches: 3, centre: { latitude: 43.1, longitude: 1.1 } })
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

it('deux repères ne se recouvrent jamais', () => {
  const coordonnee = fc.double({ min: 40, max: 45, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordonnee, coordonnee)),
      fc.integer({ min: 1, max: 80 }),
      (tires, ecart) => {
        const lieux = tires.map(([latitude, longitude]) => [point(latitude, longitude)])
        const places = grapper(lieux, cent, ecart).map(({ centre }) => cent(centre))
        places.forEach((une, rang) => {
          for (const autre of places.slice(rang + 1)) {
            expect(Math.hypot(une.x - autre.x, une.y - autre.y)).toBeGreaterThanOrEqual(ecart)
          }
        })
      },
    ),
  )
})
