import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lireCle } from './cle.ts'

async function dossierNeuf(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-cle-'))
  onTestFinished(() => rm(dossier, { recursive: true }))
  return dossier
}

test('sans clé donnée → une clé forte, la même au démarrage suivant, lisible du seul propriétaire', async () => {
  const dossier = await dossierNeuf()
  const cle = await lireCle(undefined, dossier)
  expect(cle).toMatch(/^[0-9a-f]{64}$/)
  expect(await lireCle(undefined, dossier)).toBe(cle)
  expect((await stat(join(dossier, 'cle-back-office'))).mode & 0o077).toBe(0)
})

test('celle de l’environnement passe devant', async () => {
  const dossier = await dossierNeuf()
  const cle = 'c'.repeat(32)
  expect(await lireCle(cle, dossier)).toBe(cle)
})
