import { expect, it } from 'vitest'
import { ecritureSimple, plier, plierLesMots, sansAccents } from './plier.ts'

it.each([
  ['Œuvrée à Bœrsch', 'OEuvree a Boersch', 'oeuvree a boersch'],
  ['ÆGIS, Straße', 'AEGIS, Strasse', 'aegis, strasse'],
  ['L’Haÿ-les-Roses', 'L’Hay-les-Roses', "l'hay-les-roses"],
  ['CAP C++', 'CAP C++', 'cap c++'],
  ['e\u0301le\u0300ve', 'eleve', 'eleve'],
])('« %s » sans accents, puis plié', (texte, nu, plie) => {
  expect(sansAccents(texte)).toBe(nu)
  expect(plier(texte)).toBe(plie)
})

it('les mots pliés se suivent, sans ponctuation', () => {
  expect(plierLesMots(' L’œil, n°\u00a02 ! ')).toBe('l oeil n 2')
})

it.each([
  ['ﬁnance et oﬀre', 'finance et offre'],
  ['ｓｏｕｄｅｕｒ ＣＡＰ', 'soudeur CAP'],
  ['soud\u00ADeur', 'soudeur'],
  ['web\u00A0mobile\u202Fet\u2007plus', 'web mobile et plus'],
  ['lʼeau, l’eau, l´eau, l‘eau', "l'eau, l'eau, l'eau, l'eau"],
  ['İstanbul', 'Istanbul'],
  ['e\u0301le\u0300ve', 'élève'],
  ['\uFEFFC++, C♯, m²', 'C++, C♯, m2'],
])('« %s » s’écrit « %s »', (ecrit, simple) => {
  expect(ecritureSimple(ecrit)).toBe(simple)
  expect(plier(ecrit)).toBe(plier(simple))
})
