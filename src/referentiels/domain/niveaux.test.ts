import { describe, expect, it } from 'vitest'
import { libelleNiveau, libelleNiveauCourt, NIVEAUX, niveauDeCodeLheo } from './niveaux.ts'

describe('échelle unique des niveaux', () => {
  it.each([
    ['4', '13', '3'],
    ['5', '14', '4'],
    ['6', '15', '5'],
    ['7', '16', '6'],
    ['8', '17', '7'],
    ['2', '11', '1'],
    ['3', '12', '2'],
  ])('code %s de 1969 et code %s de 2019 → niveau %s', (ancien, nouveau, niveau) => {
    expect(niveauDeCodeLheo(ancien)).toBe(niveau)
    expect(niveauDeCodeLheo(nouveau)).toBe(niveau)
  })

  it('code 18 → niveau 8, code 1 → sans niveau spécifique', () => {
    expect(niveauDeCodeLheo('18')).toBe('8')
    expect(niveauDeCodeLheo('1')).toBe('0')
  })

  it('niveau non communiqué ou code inconnu → absent', () => {
    expect(niveauDeCodeLheo('0')).toBeUndefined()
    expect(niveauDeCodeLheo('9')).toBeUndefined()
    expect(niveauDeCodeLheo('')).toBeUndefined()
  })

  it('chaque niveau a un libellé long et un libellé court distincts des autres', () => {
    expect(new Set(NIVEAUX.map(libelleNiveau)).size).toBe(9)
    expect(new Set(NIVEAUX.map(libelleNiveauCourt)).size).toBe(9)
    expect(libelleNiveau('0')).toBe('Sans niveau spécifique')
    expect(libelleNiveau('4')).toMatch(/^Niveau 4 – Bac/)
  })
})
