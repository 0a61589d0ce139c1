import { expect, test } from 'vitest'
import { delaiJusquaMinuit } from './minuit.ts'

const HEURE = 3_600_000

test.each([
  ['hiver', '2027-01-15T22:00:00Z', 1 * HEURE],
  ['été', '2027-07-15T21:00:00Z', 1 * HEURE],
  ['jour de 23 heures (passage à l’heure d’été)', '2027-03-27T23:00:00Z', 23 * HEURE],
  ['jour de 25 heures (retour à l’heure d’hiver)', '2027-10-30T22:00:00Z', 25 * HEURE],
])('%s → délai exact jusqu’à minuit à Paris', (_cas, instant, attendu) => {
  expect(delaiJusquaMinuit(new Date(instant))).toBe(attendu)
})
