import { expect, test, vi } from 'vitest'
import { appeler, compteDeTest, tenter } from './essai/comptes.fixture.ts'
import { payloadDeTest } from './essai/payload.fixture.ts'
import { smtpDeTest } from './essai/smtp.fixture.ts'

const { messagerie, recus } = await smtpDeTest()
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
