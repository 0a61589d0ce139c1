import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dernierJour, ecrireDateLheo, lireDateLheo, premierJour } from './date-lheo.ts'

describe('lireDateLheo', () => {
  test.each([
    ['20270104', '2027-01-04', '2027-01-04'],
    ['2027-01-04', '2027-01-04', '2027-01-04'],
    ['20240229', '2024-02-29', '2024-02-29'],
    ['20170900', '2017-09-01', '2017-09-30'],
    ['20280200', '2028-02-01', '2028-02-29'],
    ['20171200', '2017-12-01', '2017-12-31'],
    ['20170000', '2017-01-01', '2017-12-31'],
    ['20179999', '2017-01-01', '2017-12-31'],
    ['00000000', undefined, undefined],
    ['99999999', undefined, undefined],
    ['', undefined, undefined],
  ])('%s va de %s à %s', (texte, premier, dernier) => {
    const date = lireDateLheo(texte)
    expect(date).toBeDefined()
    expect(date && premierJour(date)).toBe(premier)
    expect(date && dernierJour(date)).toBe(dernier)
  })

  test.each(['20271301', '20270230', '2027010', 'demain', '04/01/2027', '20230229', '00000102', '20271300'])(
    '%s n’est pas une date',
    (texte) => {
      expect(lireDateLheo(texte)).toBeUndefined()
    },
  )

  test('une date écrite se relit', () => {
    const chiffres = (maximum: number, largeur: number) =>
      fc.integer({ min: 0, max: maximum }).map((nombre) => String(nombre).padStart(largeur, '0'))
    const texte = fc
      .tuple(
        chiffres(2100, 4),
        chiffres(13, 2),
        chiffres(32, 2),
        fc.constantFrom('debut' as const, 'fin' as const),
      )
      .filter(([annee]) => Number(annee) >= 1000)
    fc.assert(
      fc.property(texte, ([annee, mois, jour, borne]) => {
        const date = lireDateLheo(`${annee}${mois}${jour}`)
        fc.pre(date !== undefined)
        expect(lireDateLheo(ecrireDateLheo(date, borne))).toEqual(date)
      }),
    )
  })

  test('l’inconnue s’écrit selon la borne', () => {
    expect(ecrireDateLheo({ type: 'inconnue' }, 'debut')).toBe('00000000')
    expect(ecrireDateLheo({ type: 'inconnue' }, 'fin')).toBe('99999999')
  })
})
