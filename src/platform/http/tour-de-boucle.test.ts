import { setImmediate as tourSuivant } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { suivreLeTour } from './tour-de-boucle.ts'

test('un tour dure et se remplit, puis un autre repart de zéro', async () => {
  let heure = 1_000
  const { actuel, admettre } = suivreLeTour(() => heure)
  expect(actuel()).toEqual({ dureeMs: 0, admises: 0 })
  admettre()
  heure += 40
  await Promise.resolve()
  expect(actuel()).toEqual({ dureeMs: 40, admises: 1 })
  await tourSuivant()
  heure += 500
  expect(actuel()).toEqual({ dureeMs: 0, admises: 0 })
})
