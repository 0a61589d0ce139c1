import { expect, it } from 'vitest'
import { motsDuTerme, plierTerme, sansAccord } from './terme.ts'

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

it.each([
  ['aides soignantes', 'aide soignant'],
  ['assistante maternelle', 'assistant maternel'],
  ['infirmieres liberales', 'infirmier liberal'],
  ['esthetique techniciennes', 'esthetique technicien'],
  ['patronne', 'patron'],
  ['espaces verts', 'espace vert'],
])('« %s » s’accorde comme « %s »', (un, autre) => {
  expect(sansAccord(un)).toBe(sansAccord(autre))
})

it.each([
  ['vente', 'vent'],
  ['mode', 'mod'],
  ['developpeur', 'developpement'],
  ['compte', 'comptable'],
])('« %s » n’est pas « %s »', (un, autre) => {
  expect(sansAccord(un)).not.toBe(sansAccord(autre))
})
