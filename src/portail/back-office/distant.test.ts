import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { serveurDeTest } from '../../platform/http/serveur.fixture.ts'
import { journalDeTest } from '../../platform/log/journal-de-test.fixture.ts'
import { suivreBackOfficeDistant } from './distant.ts'
import { enregistrerRelais } from './relais.ts'

const contexte = contexteDeTest()

/** Un port que plus personne n'écoute. */
async function portLibre(): Promise<number> {
  const sonde = createServer().listen(0, '127.0.0.1')
  await once(sonde, 'listening')
  const prise = sonde.address()
  sonde.close()
  await once(sonde, 'close')
  return typeof prise === 'object' && prise !== null ? prise.port : 0
}

test('arrêté → en panne pour tous, sans recharger la page ; revenu → prêt', async () => {
  const port = await portLibre()
  const { journal, lignes } = journalDeTest('back-office-injoignable')
  const distant = suivreBackOfficeDistant({ adresse: `http://127.0.0.1:${port}`, journal, periodeMs: 20 })
  onTestFinished(distant.fermer)
  const { serveur } = await serveurDeTest()
  onTestFinished(() => serveur.close())
  await enregistrerRelais(serveur, { contexte, suivi: distant, https: false, parMinute: 1_000 })
  const etat = async () => (await serveur.inject('/sante/back-office')).json()

  expect(await etat()).toEqual({ etat: 'pret' })
  for (const _ of [1, 2]) {
    const { statusCode, body } = await serveur.inject('/admin')
    expect(statusCode).toBe(503)
    expect(body).toContain('Le back-office ne répond pas.')
    expect(body).not.toContain('prêt')
  }
  expect(await etat()).toMatchObject({ etat: 'en-panne' })

  const revenu = createServer((_appel, reponse) => reponse.end()).listen(port, '127.0.0.1')
  onTestFinished(() => void revenu.close())
  await vi.waitFor(async () => expect(await etat()).toEqual({ etat: 'pret' }))
  expect(lignes.map(({ evenement }) => evenement)).toEqual([
    'back-office-injoignable',
    'back-office-retrouve',
  ])
})
