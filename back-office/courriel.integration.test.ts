import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterAll, expect, test, vi } from 'vitest'
import { appeler, compteDeTest, tenter } from './essai/comptes.fixture.ts'
import { payloadDeTest } from './essai/payload.fixture.ts'

/** Un serveur SMTP qui accepte tout et garde ce qu'on lui dit. */
const recus: string[] = []
const smtp = createServer(converser).listen(0, '127.0.0.1')
await once(smtp, 'listening')
const prise = smtp.address()
const port = typeof prise === 'object' && prise !== null ? prise.port : 0
afterAll(() => void smtp.close())

function converser(prise: Socket): void {
  let message: string | undefined
  prise.write('220 essai\r\n')
  prise.on('data', (morceau) => {
    for (const ligne of morceau.toString('utf8').split('\r\n').slice(0, -1)) {
      if (message === undefined) prise.write(ligne === 'DATA' ? '354 allez\r\n' : '250 oui\r\n')
      if (message === undefined && ligne === 'DATA') message = ''
      else if (ligne === '.') {
        recus.push(message ?? '')
        message = undefined
        prise.write('250 reçu\r\n')
      } else if (message !== undefined) message += `${ligne}\n`
    }
  })
}

const messagerie = { smtp: `smtp://127.0.0.1:${port}`, expediteur: 'portail@exemple.fr' }
const { payload } = await payloadDeTest({ messagerie })
const oublier = (email: string) =>
  appeler(payload, 'POST', '/utilisateurs/forgot-password', { corps: { email } })
const NOUVEAU = 'bR5?wTz8+kNv-suite'

test('« mot de passe oublié » : un courriel en français, dont le lien ouvre un nouveau mot de passe', async () => {
  const { email } = await compteDeTest(payload, 'redacteur')
  const connu = await oublier(email)
  expect(connu.statut).toBe(200)
  expect(await oublier('inconnu@exemple.fr')).toEqual(connu)
  await vi.waitFor(() => expect(recus).toHaveLength(1))
  const lu = recus[0]?.replaceAll('=\n', '').replaceAll('=3D', '=') ?? ''
  expect(lu).toContain(`To: ${email}`)
  expect(lu).toContain('From: Me former en Corse <portail@exemple.fr>')
  expect(lu).toMatch(/^Subject: .*Me[ _]former[ _]en[ _]Corse/m)
  const [, token] = lu.match(/nouveau-mot-de-passe\?jeton=([0-9a-f]+)/) ?? []
  const { statut } = await appeler(payload, 'POST', '/utilisateurs/reset-password', {
    corps: { token, password: NOUVEAU },
  })
  expect(statut).toBe(200)
  expect((await tenter(payload, email, NOUVEAU)).statut).toBe(200)
})

test('redemandé aussitôt → pas de second courriel, même réponse', async () => {
  const { email } = await compteDeTest(payload, 'assistance')
  const [premiere, seconde] = [await oublier(email), await oublier(email)]
  expect(seconde).toEqual(premiere)
  await vi.waitFor(() => expect(recus).toHaveLength(2))
})
