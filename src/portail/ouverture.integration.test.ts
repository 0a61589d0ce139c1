import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { horlogeSysteme } from '../kernel/horloge.ts'
import { baseDeTest } from '../platform/db/base-de-test.fixture.ts'
import { journalDeTest } from '../platform/log/journal-de-test.fixture.ts'
import { lireConfig } from './config.ts'
import { ouvrirBackOfficeSeul } from './ouverture.ts'

const { demarrer } = vi.hoisted(() => ({ demarrer: vi.fn<(environnement: object) => void>() }))
vi.mock(import('./back-office/index.ts'), async (original) => ({
  ...(await original()),
  tenirBackOffice: () => ({
    actuel: () => ({ etat: 'en-panne', phrase: '' }),
    demarrer,
    fermer: async () => undefined,
  }),
}))

const base = await baseDeTest()

test('PORT=0 : le back-office seul annonce et ouvre le port que le système a prêté', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'back-office-seul-'))
  onTestFinished(() => rm(dossier, { recursive: true, force: true }))
  const config = lireConfig({
    PORT: '0',
    HOTE: '127.0.0.1',
    ROLES: 'back-office',
    URL_PUBLIQUE: 'https://portail.exemple',
    DATABASE_URL: base.url,
    DOSSIER_DONNEES: dossier,
    CLE_BACK_OFFICE: 'cle-d-essai-'.repeat(4),
  })
  const pret = vi.fn<(adresse: string) => void>()
  const avancement = {
    etape: () => undefined,
    progres: () => undefined,
    pret,
    premierCompte: () => undefined,
    avertir: () => undefined,
  }
  const { journal } = journalDeTest()
  await using ouvertures = new AsyncDisposableStack()
  await ouvrirBackOfficeSeul({ config, journal, horloge: horlogeSysteme, avancement }, ouvertures)
  const [adresse = ''] = pret.mock.calls[0] ?? []
  expect(adresse).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  expect(demarrer).toHaveBeenCalledWith(
    expect.objectContaining({ BACK_OFFICE_HOTE: '127.0.0.1', BACK_OFFICE_PORT: new URL(adresse).port }),
  )
})
