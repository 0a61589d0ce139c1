import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { codeDe, compteDeTest, seConnecter, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { comptesInactifs } from './comptes-inactifs.pg.ts'

const { payload, base } = await payloadDeTest()
const admin = await compteDeTest(payload, 'administrateur')
const actif = await compteDeTest(payload, 'redacteur', 'actif')
const oublie = await compteDeTest(payload, 'redacteur', 'oublie')

const req = async (id: number) => createLocalReq({ user: await utilisateur(payload, id) }, payload)
const dans = (mois: number) => {
  const jour = new Date()
  jour.setMonth(jour.getMonth() + mois)
  return jour
}

test('deux ans après la dernière connexion, pas avant ; seul un administrateur le voit', async () => {
  await seConnecter(payload, admin, codeDe(admin.secret))
  await seConnecter(payload, actif)
  await base.pool.query(`update cms.utilisateurs set created_at = now() - interval '1 year' where id = $1`, [
    oublie.id,
  ])
  const vusPar = async (id: number, mois: number) =>
    (await comptesInactifs(await req(id), dans(mois))).map((compte) => compte.id)
  expect(await vusPar(admin.id, 11)).toEqual([])
  expect(await vusPar(admin.id, 13)).toEqual([oublie.id])
  expect(await vusPar(admin.id, 25)).toEqual([oublie.id, admin.id, actif.id])
  expect(await vusPar(actif.id, 25)).toEqual([])
})
