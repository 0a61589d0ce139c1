import { expect, it } from 'vitest'
import { proximite } from './proximite.ts'

const CUISINE = [
  'Personnel de cuisine',
  'Cuisinier / Cuisinière',
  'Commis / Commise de cuisine',
  'Chef de partie',
]
const SOUDAGE = ['Soudeur / Soudeuse', 'Soudeur / Soudeuse à l’arc', 'Chalumiste']

it.each([
  [CUISINE, 'Bac pro Cuisine', 'Hygiène alimentaire en restauration'],
  [CUISINE, 'CAP cuisinier', 'Chef d’équipe'],
  [SOUDAGE, 'Licence de soudage TIG', 'Lecture de plans'],
])('%o : « %s » avant « %s »', (noms, proche, loin) => {
  expect(proximite(proche, noms)).toBeGreaterThan(proximite(loin, noms))
})

it('rien de commun, ou rien à comparer : 0', () => {
  expect(proximite('Comptabilité', CUISINE)).toBe(0)
  expect(proximite('', CUISINE)).toBe(0)
  expect(proximite('Cuisine', [])).toBe(0)
})
