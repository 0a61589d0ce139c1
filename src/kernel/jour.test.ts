import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ajouterJours,
  estJour,
  jourAParis,
  jourDeNumero,
  jourEnLettres,
  lireJour,
  numeroDeJour,
} from './jour.ts'

const jours = fc.integer({ min: -100_000, max: 100_000 }).map(jourDeNumero)

describe('un jour', () => {
  test.each([
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '20270101',
    '2027-01-01T00:00',
    '2100-02-29',
    '',
  ])('%s n’existe pas', (texte) => {
    expect(lireJour(texte)).toBeUndefined()
  })

  test.each(['2027-01-01', '2028-02-29', '2000-02-29', '1900-12-31'])('%s existe', (texte) => {
    expect(lireJour(texte)).toBe(texte)
  })

  test('estJour dit comme le calendrier de la machine', () => {
    const deux = (maximum: number) =>
      fc.integer({ min: 0, max: maximum }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), deux(14), deux(33), (annee, mois, jour) => {
        const texte = `${annee}-${mois}-${jour}`
        const instant = new Date(`${texte}T00:00:00Z`)
        const existe = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(texte)
        expect(estJour(texte)).toBe(existe)
      }),
      { numRuns: 1000 },
    )
  })

  test('numéro et jour sont inverses, et l’ordre des textes est celui des jours', () => {
    fc.assert(
      fc.property(jours, jours, (un, deux) => {
        expect(jourDeNumero(numeroDeJour(un))).toBe(un)
        expect(un < deux).toBe(numeroDeJour(un) < numeroDeJour(deux))
      }),
    )
  })

  test('ajouter des jours traverse mois et années', () => {
    expect(ajouterJours(jourDeNumero(numeroDeJour(jourDeNumero(0)) + 364), 1)).toBe('1971-01-01')
    expect(() => jourDeNumero(10_000_000)).toThrow(RangeError)
  })

  test('à Paris, le jour change à minuit heure de Paris', () => {
    expect(jourAParis(new Date('2027-01-01T22:59:59Z'))).toBe('2027-01-01')
    expect(jourAParis(new Date('2027-01-01T23:00:00Z'))).toBe('2027-01-02')
    expect(jourAParis(new Date('2027-07-01T22:00:00Z'))).toBe('2027-07-02')
  })

  test('en toutes lettres', () => {
    expect(
      ['2027-01-01', '2027-08-12', '2027-12-31'].map(lireJour).map((jour) => jour && jourEnLettres(jour)),
    ).toEqual(['1er janvier 2027', '12 août 2027', '31 décembre 2027'])
  })
})
