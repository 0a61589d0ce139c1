import { expect, it } from 'vitest'
import { lireReponse } from './lire-reponse.ts'

it('un envoi accepté dit où aller', () => {
  const adresse = '/admin/donnees/import'
  expect(lireReponse(200, { adresse })).toEqual({ etat: 'accepte', adresse })
})

it.each([
  [0, null, 'L’envoi a été interrompu'],
  [401, { errors: [{ message: 'Votre session a expiré.' }] }, 'Votre session a expiré.'],
  [413, null, 'L’envoi a échoué'],
  [500, { errors: [] }, 'L’envoi a échoué'],
])('le statut %i, corps %j → « %s »', (statut, corps, message) => {
  expect(lireReponse(statut, corps)).toEqual({ etat: 'refuse', message: expect.stringContaining(message) })
})
