import { expect, it } from 'vitest'
import { plier, plierLesMots, sansAccents } from './plier.ts'

it.each([
  ['Œuvrée à Bœrsch', 'OEuvree a Boersch', 'oeuvree a boersch'],
  ['ÆGIS, Straße', 'AEGIS, Strasse', 'aegis, strasse'],
  ['L’Haÿ-les-Roses', 'L’Hay-les-Roses', 'l’hay-les-roses'],
  ['CAP C++', 'CAP C++', 'cap c++'],
  ['e\u0301le\u0300ve', 'eleve', 'eleve'],
])('« %s » sans accents, puis plié', (texte, nu, plie) => {
  expect(sansAccents(texte)).toBe(nu)
  expect(plier(texte)).toBe(plie)
})

it('les mots pliés se suivent, sans ponctuation', () => {
  expect(plierLesMots(' L’œil, n°\u00a02 ! ')).toBe('l oeil n 2')
})
