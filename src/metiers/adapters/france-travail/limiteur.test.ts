import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { creerLimiteur } from './limiteur.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Instants de départ, en millisecondes, de `nombre` appels demandés ensemble. */
async function departs(nombre: number, limiteur = creerLimiteur(10, 100)): Promise<readonly number[]> {
  const debut = Date.now()
  const instants: number[] = []
  for (let rang = 0; rang < nombre; rang += 1) limiteur.passer().then(() => instants.push(Date.now() - debut))
  await vi.advanceTimersByTimeAsync(60_000)
  return instants
}

it('une salve part tout de suite, la suite au débit', async () => {
  const instants = await departs(25)
  expect(instants.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 0))
  expect(instants.slice(8)).toEqual(Array.from({ length: 17 }, (_, rang) => (rang + 1) * 100))
})

it('au repos, la salve se reconstitue', async () => {
  const limiteur = creerLimiteur(10, 100)
  await departs(8, limiteur)
  expect(await departs(8, limiteur)).toEqual(Array.from({ length: 8 }, () => 0))
})

it('file pleine → l’appel est refusé au lieu d’attendre sans fin', async () => {
  const limiteur = creerLimiteur(1, 2)
  const appels = [1, 2, 3, 4].map(() => limiteur.passer())
  await expect(appels[3]).rejects.toMatchObject({ nature: 'sature' })
  await vi.advanceTimersByTimeAsync(5_000)
  await Promise.all(appels.slice(0, 3))
})

it('suspendu → rien ne part avant la fin', async () => {
  const limiteur = creerLimiteur(10, 100)
  limiteur.suspendre(2_000)
  const [premier = 0] = await departs(1, limiteur)
  expect(premier).toBeGreaterThanOrEqual(2_000)
})
