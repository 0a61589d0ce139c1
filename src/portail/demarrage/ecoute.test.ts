import { expect, it } from 'vitest'
import { adresseDEcoute } from './ecoute.ts'

it.each([
  ['localhost', 'http://localhost:3100'],
  ['0.0.0.0', 'http://localhost:3100'],
  ['::', 'http://localhost:3100'],
  ['::1', 'http://[::1]:3100'],
  ['192.0.2.1', 'http://192.0.2.1:3100'],
])('%s → %s', (hote, attendue) => {
  expect(adresseDEcoute({ hote, port: 3100 })).toBe(attendue)
  expect(new URL(attendue).port).toBe('3100')
})
