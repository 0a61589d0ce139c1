import { expect, test } from 'vitest'
import {
  appeler,
  codeDe,
  compteDeTest,
  MOT_DE_PASSE,
  seConnecter,
  tenter,
} from '../../essai/comptes.fixture.ts'
import { payloadDeTest } from '../../essai/payload.fixture.ts'
import { preparerSecours } from './secours.pg.ts'

const { payload, base } = await payloadDeTest()
const compte = await compteDeTest(payload, 'administrateur')
const NOUVEAU = 'bR5?wTz8+kNv-suite'
const secourir = (courriel: string, instant = new Date()) => preparerSecours(base.pool, { courriel, instant })

async function jetonPour(courriel: string, instant?: Date): Promise<string> {
  const prepare = await secourir(courriel, instant)
  if (prepare.etat !== 'lien') return expect.fail(`pas de lien : ${prepare.etat}`)
  return prepare.chemin.split('=')[1] ?? ''
}

const choisir = (token: string) =>
  appeler(payload, 'POST', '/utilisateurs/reset-password', { corps: { token, password: NOUVEAU } })

test('le dernier administrateur sans téléphone ni codes : un lien, une fois, puis l’enrôlement ; c’est consigné', async () => {
  const cookie = await seConnecter(payload, compte, codeDe(compte.secret))
  const jeton = await jetonPour(` ${compte.email.toUpperCase()} `)
  expect((await appeler(payload, 'GET', '/utilisateurs/me', { cookie })).corps).toMatchObject({ user: null })
  expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(401)
  expect((await choisir(jeton)).statut).toBe(200)
  expect((await choisir(jeton)).statut).toBe(403)
  const entree = await tenter(payload, compte.email, NOUVEAU)
  expect(entree.statut).toBe(200)
  const session = entree.cookie?.split(';')[0]
  expect((await appeler(payload, 'GET', '/journal-audit', { cookie: session })).statut).toBe(403)
  const { docs } = await payload.find({
    collection: 'journal-audit',
    where: { action: { equals: 'secours' } },
  })
  expect(docs).toMatchObject([{ auteur: 'exploitant', document: String(compte.id) }])
})

test('passé une heure, le lien est mort ; un courriel inconnu ne change rien', async () => {
  const jeton = await jetonPour(compte.email, new Date(Date.now() - 3_600_001))
  expect((await choisir(jeton)).statut).toBe(403)
  expect(await secourir('inconnu@exemple.fr')).toEqual({ etat: 'inconnu' })
})
