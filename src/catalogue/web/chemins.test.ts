import { expect, it } from 'vitest'
import { cheminAgenda, cheminFormation } from './chemins.ts'

it('les numéros sont échappés dans les adresses', () => {
  expect(cheminFormation('15_464888', 'BTS Compta')).toBe('/formations/15_464888/bts-compta')
  expect(cheminFormation('a/b', 'x')).toBe('/formations/a%2Fb/x')
  expect(cheminAgenda('15_1', '92/7')).toBe('/formations/15_1/sessions/92%2F7.ics')
})
