import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from './distance.ts'

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance à vol d’oiseau', () => {
  it('Toulouse – Montpellier fait environ 196 km', () => {
    const toulouse = { latitude: 43.6045, longitude: 1.4442 }
    const montpellier = { latitude: 43.6108, longitude: 3.8767 }
    expect(distanceKm(toulouse, montpellier)).toBeGreaterThan(194)
    expect(distanceKm(toulouse, montpellier)).toBeLessThan(198)
  })

  it('est symétrique, nulle sur place et bornée par le demi-tour de la Terre', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016)
      }),
    )
  })
})
