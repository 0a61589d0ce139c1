import { describe, expect, it } from 'vitest'
import { type PointDeTendance, vueTendance } from './tendance.view.ts'

const point = (valeur: number | null, annee = '2026'): PointDeTendance => ({
  periode: `1er trimestre ${annee}`,
  repere: 'T1',
  annee,
  valeur,
  texte: valeur === null ? 'non diffusable' : String(valeur),
})

describe('histogramme', () => {
  it('ne se dessine pas sur moins de trois valeurs connues', () => {
    expect(vueTendance('Offres', [point(1), point(null), point(2)])).toBeUndefined()
    expect(vueTendance('Offres', [point(1), point(2), point(3)])).toBeDefined()
  })

  it('la plus haute barre prend toute la place, les autres sont proportionnelles, zéro est plat', () => {
    const barres = vueTendance('Offres', [point(50), point(100), point(0)])?.barres ?? []
    const [moitie, maximum, zero] = barres.map(({ hauteur }) => hauteur)
    expect(moitie).toBeCloseTo((maximum ?? 0) / 2, 1)
    expect(zero).toBe(0)
  })

  it('rien ne sort du dessin, aucune barre n’en recouvre une autre', () => {
    const points = [3, 900, 12, 0, 45, 870, 1, 2].map((valeur) => point(valeur))
    const tendance = vueTendance('Offres', points) ?? expect.fail('aucun dessin')
    let fin = 0
    for (const { x, y, largeur, hauteur } of tendance.barres) {
      expect(x).toBeGreaterThanOrEqual(fin)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + hauteur).toBeCloseTo(tendance.base, 0)
      fin = x + largeur
    }
    expect(fin).toBeLessThanOrEqual(tendance.largeur)
  })

  it('une valeur non diffusable n’a pas de barre, et l’année n’est écrite qu’une fois', () => {
    const points = [point(1, '2025'), point(null, '2025'), point(2), point(3)]
    const barres = vueTendance('Offres', points)?.barres ?? []
    expect(barres.map(({ annee }) => annee)).toEqual(['2025', '', '2026', ''])
    expect(barres[1]).toMatchObject({ hauteur: 0, valeur: '–' })
  })

  it('des valeurs toutes nulles ne divisent pas par zéro', () => {
    const barres = vueTendance('Offres', [point(0), point(0), point(0)])?.barres ?? []
    expect(barres.every(({ y, hauteur }) => Number.isFinite(y) && hauteur === 0)).toBe(true)
  })
})
