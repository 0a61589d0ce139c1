import { expect, it } from 'vitest'
import { nommerLAction } from './libelles.ts'

it.each([
  ['compte-cree', 'Compte créé'],
  ['premier-compte', 'Premier compte'],
  ['publication', 'Publication'],
])('l’action « %s » se lit « %s »', (action, libelle) => {
  expect(nommerLAction(action)).toBe(libelle)
})
