import { handleEndpoints } from 'payload'
import { expect, test } from 'vitest'
import { appeler, compteDeTest, seConnecter } from './essai/comptes.fixture.ts'
import { payloadDeTest } from './essai/payload.fixture.ts'

const { payload } = await payloadDeTest()
const redacteur = await compteDeTest(payload, 'redacteur')
const cookie = await seConnecter(payload, redacteur)
const COMPTE = `/utilisateurs/${redacteur.id}`

async function envoyer(method: string, chemin: string, type: string, body: string) {
  const headers = { 'content-type': type, cookie, origin: 'http://localhost:3000' }
  const request = new Request(`http://localhost:3000/admin/api${chemin}`, { method, headers, body })
  const reponse = await handleEndpoints({ config: payload.config, request })
  return { statut: reponse.status, corps: JSON.stringify(await reponse.json()) }
}

test.each([
  ['PATCH', COMPTE, 'text/plain', 'bonjour'],
  ['PATCH', COMPTE, 'application/json', 'null'],
  ['PATCH', COMPTE, 'application/json', '{'],
  ['PATCH', COMPTE, 'application/json', '{"email":5}'],
  ['POST', '/actualites', 'text/plain', 'bonjour'],
  ['POST', '/utilisateurs/login', 'text/plain', 'bonjour'],
  ['POST', '/utilisateurs/login', 'application/json', 'null'],
  ['POST', '/utilisateurs/forgot-password', 'text/plain', 'bonjour'],
  ['POST', '/utilisateurs/reset-password', 'text/plain', 'bonjour'],
  ['POST', '/utilisateurs/unlock', 'text/plain', 'bonjour'],
  ['POST', '/utilisateurs/verify/x', 'application/json', '{}'],
  ['POST', '/utilisateurs/second-facteur', 'application/json', '{"code":12}'],
  ['POST', '/utilisateurs/x/second-facteur/reinitialiser', 'application/json', '{}'],
  ['POST', '/utilisateurs/premier-compte', 'application/json', '{"nom":[]}'],
  ['POST', '/inconnu', 'application/json', '{}'],
  ['POST', '/actualites/a/b/c/d', 'application/json', '{}'],
  ['PUT', '/globals/inconnu', 'application/json', '{}'],
  ['POST', '/', 'application/json', '{}'],
])('%s %s en %s : « %s » → refusé, en français', async (methode, chemin, type, corps) => {
  const refus = await envoyer(methode, chemin, type, corps)
  expect(refus).toMatchObject({ statut: expect.toSatisfy((statut: number) => statut >= 400 && statut < 500) })
  expect(refus.corps).not.toMatch(/\b(?:the|is|missing|invalid|went wrong|unknown|route)\b/i)
})

test('les droits de chaque collection ne se disent qu’à qui est connecté', async () => {
  expect((await appeler(payload, 'GET', '/access')).corps).toEqual({
    canAccessAdmin: false,
    collections: {},
    globals: {},
  })
  const parCollection = await appeler(payload, 'POST', '/actualites/access', { corps: {} })
  expect(JSON.stringify(parCollection.corps)).not.toContain('fields')
  const connecte = await appeler(payload, 'GET', '/access', { cookie })
  expect(connecte.corps).toMatchObject({ canAccessAdmin: true, collections: { actualites: {} } })
})
