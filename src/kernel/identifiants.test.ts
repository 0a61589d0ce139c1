import { describe, expect, test } from 'vitest'
import { estCodeInsee, estCodeRome, estSiret } from './identifiants.ts'

describe('estSiret', () => {
  test.each([
    ['19311383400389', true],
    ['77897285100068', true],
    ['35600000000048', true], // siège de La Poste : clé de Luhn
    ['35600000049837', true], // établissement de La Poste : somme multiple de 5
    ['35600000049838', false],
    ['19311383400388', false],
    ['1931138340038', false],
    ['193113834003890', false],
    ['00000000000000', false],
    ['1931138340038A', false],
    ['', false],
  ])('%s : %s', (texte, attendu) => {
    expect(estSiret(texte)).toBe(attendu)
  })
})

test.each([
  ['31555', true],
  ['2A004', true],
  ['97411', true],
  ['00000', false],
  ['2C004', false],
  ['3155', false],
])('estCodeInsee : %s, %s', (texte, attendu) => {
  expect(estCodeInsee(texte)).toBe(attendu)
})

test.each([
  ['M1805', true],
  ['A1101', true],
  ['Z1101', false],
  ['m1805', false],
  ['M18055', false],
])('estCodeRome : %s, %s', (texte, attendu) => {
  expect(estCodeRome(texte)).toBe(attendu)
})
