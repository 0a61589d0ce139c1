import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
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

test('un dossier de données absent est créé ; impossible à créer → une phrase', async () => {
  const dossier = await dossierNeuf()
  expect(await lireCle(undefined, join(dossier, 'a', 'b'))).toMatch(/^[0-9a-f]{64}$/)
  await writeFile(join(dossier, 'fichier'), '')
  const impossible = lireCle(undefined, join(dossier, 'fichier', 'c'))
  await expect(impossible).rejects.toThrow('donnez CLE_BACK_OFFICE')
})
