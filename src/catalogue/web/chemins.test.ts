import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheminAgenda, cheminFormation, slug } from './chemins.ts'

describe('slug', () => {
  it.each([
    ['Diplôme d’accès aux études', 'diplome-d-acces-aux-etudes'],
    ['Cœur & œnologie', 'coeur-oenologie'],
    ['  ÉLECTRICITÉ — N°2 ', 'electricite-n-2'],
    ['***', 'fiche'],
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(slug(texte)).toBe(attendu)
  })

  it('coupe entre deux mots', () => {
    const long = slug('formation '.repeat(20))
    expect(long.length).toBeLessThanOrEqual(80)
    expect(long.endsWith('formation')).toBe(true)
  })

  it('ne donne que des caractères sûrs, et se répète à l’identique', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        expect(slug(texte)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug(slug(texte))).toBe(slug(texte))
      }),
    )
  })
})

it('les numéros sont échappés dans les adresses', () => {
  expect(cheminFormation('15_464888', 'BTS Compta')).toBe('/formations/15_464888/bts-compta')
  expect(cheminFormation('a/b', 'x')).toBe('/formations/a%2Fb/x')
  expect(cheminAgenda('15_1', '92/7')).toBe('/formations/15_1/sessions/92%2F7.ics')
})
