import { expect, it } from 'vitest'
import { departementDeCodePostal, reconnaitreDepartement } from './departements.ts'
import { creerRepertoire } from './repertoire.ts'

it.each([
  ['9', '09'],
  ['09', '09'],
  ['31', '31'],
  ['FR-31', '31'],
  ['ARIÈGE', '09'],
  ['ariege', '09'],
  ['9 - Ariège', '09'],
  ['2b', '2B'],
  ['974', '974'],
  ['Haute-Garonne', '31'],
  ['Côte d’Or', '21'],
  ['D31', '31'],
  ['031', '31'],
  ['009', '09'],
  ['31000', '31'],
  ['20200', '2B'],
  ['Haute Garonne (31)', '31'],
  ['Hte-Garonne', '31'],
  ['Dép. 31', '31'],
  ['Département de la Haute-Garonne', '31'],
  ['Département du Gers', '32'],
  ['Réunion', '974'],
  ['Drôme', '26'],
  ['Deux-Sèvres', '79'],
  ['Doubs', '25'],
  ['20', undefined],
  ['31 - Hérault', undefined],
  ['31, 32', undefined],
  ['NC', undefined],
  ['97', undefined],
  ['', undefined],
  ['310', undefined],
])('« %s » → %s', (texte, code) => {
  expect(reconnaitreDepartement(texte)).toBe(code)
})

it.each([
  ['31077', '31'],
  ['20090', '2A'],
  ['20200', '2B'],
  ['97400', '974'],
  ['3100', undefined],
])('le code postal %s est dans le %s', (codePostal, departement) => {
  expect(departementDeCodePostal(codePostal)).toBe(departement)
})

it.each([
  ['TOULOUSE CEDEX 4', '31', '31555'],
  ['Toulouse cédex', '31', '31555'],
  ['toulouse', '31', '31555'],
  ['St-Gaudens', '31', '31483'],
  ['SAINT GAUDENS CEDEX', '31', '31483'],
  ['Toulouse', '34', undefined],
])('« %s » du %s est %s', (ville, departement, insee) => {
  const commune = (code: string, nom: string) =>
    ({
      insee: code,
      nom,
      departement: '31',
      region: '76',
      codesPostaux: ['31000'],
      population: 1,
      precision: 'inconnue',
    }) as const
  const repertoire = creerRepertoire([commune('31555', 'Toulouse'), commune('31483', 'Saint-Gaudens')])
  expect(repertoire.parNom(ville, departement)?.insee).toBe(insee)
})
