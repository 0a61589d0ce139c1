import { expect, it } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { garderTemoin, listerTemoins, supprimerTemoin, type TemoinAGarder } from './demandes-temoins.pg.ts'

const { pool } = await baseDeTest()
const TEMOIN: TemoinAGarder = {
  q: 'balayer',
  groupe: 'metiers',
  contient: ['agent d’entretien', 'propreté'],
  parmi: 3,
  pourquoi: 'le geste pour le métier',
  auteur: '7',
}

it('se garde, se modifie sans changer de numéro, se supprime une fois', async () => {
  const id = (await garderTemoin(pool, TEMOIN)) ?? expect.fail('sans numéro')
  const autre = await garderTemoin(pool, { ...TEMOIN, q: 'coudre' })
  expect(await listerTemoins(pool)).toEqual([
    { ...TEMOIN, id, modifieeLe: expect.any(Date) },
    { ...TEMOIN, q: 'coudre', id: autre, modifieeLe: expect.any(Date) },
  ])
  expect(await garderTemoin(pool, { ...TEMOIN, id, parmi: 5, auteur: '8' })).toBe(id)
  expect((await listerTemoins(pool))[0]).toMatchObject({ q: 'balayer', parmi: 5, auteur: '8' })
  expect(await supprimerTemoin(pool, id)).toBe(true)
  expect(await supprimerTemoin(pool, id)).toBe(false)
  expect(await garderTemoin(pool, { ...TEMOIN, id })).toBeUndefined()
  expect((await listerTemoins(pool)).map(({ q }) => q)).toEqual(['coudre'])
})
