import { expect, test } from 'vitest'
import { lireErreurs } from './envoi.ts'

test('l’erreur d’un champ va à côté de lui', () => {
  const faible = { path: 'password', message: 'Trop facile.' }
  expect(lireErreurs({ errors: [{ message: 'Champs non valides', data: { errors: [faible] } }] })).toEqual({
    champs: { password: 'Trop facile.' },
  })
  expect(lireErreurs({ errors: [{ message: 'Saisissez le code.', data: { champ: 'code' } }] })).toEqual({
    champs: { code: 'Saisissez le code.' },
  })
})

test('une erreur sans champ va en tête', () => {
  expect(lireErreurs({ errors: [{ message: 'Incorrect.' }] })).toEqual({ message: 'Incorrect.', champs: {} })
  expect(lireErreurs({ errors: [{ message: 'Refusé.', data: null }] })).toEqual({
    message: 'Refusé.',
    champs: {},
  })
})

test('une réponse illisible dit que le serveur ne répond pas', () => {
  expect(lireErreurs(undefined).message).toContain('ne répond pas')
  expect(lireErreurs({ errors: [] }).message).toContain('ne répond pas')
})
