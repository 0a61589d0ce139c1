import { expect, it } from 'vitest'
import { motsDuTerme, plierTerme } from './terme.ts'

it.each([
  ['Femme de ménage', 'femme menage'],
  ['  agent d’entretien ', 'agent entretien'],
  ['Aide-soignante', 'aide soignante'],
  ['C.A.P.', 'cap'],
  ['permis poids lourd', 'permis poidslourd'],
  ['C++', 'cplusplus'],
  ['de la', ''],
  ['…', ''],
])('« %s » se lit « %s »', (terme, plie) => {
  expect(plierTerme(terme)).toBe(plie)
})

it('les mots outils ne comptent pas', () => {
  expect(motsDuTerme('management de la relation avec les clients')).toEqual([
    'management',
    'relation',
    'clients',
  ])
})
