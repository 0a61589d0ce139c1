import { expect, test } from 'vitest'
import { journalDeTest } from './journal-de-test.fixture.ts'

test('une ligne porte son événement et ses champs, sans donnée personnelle', () => {
  const { journal, lignes } = journalDeTest()
  journal.info({ evenement: 'essai', nombre: 3, ip: '192.0.2.1', courriel: 'canari@exemple.fr' })
  expect(lignes).toMatchObject([{ evenement: 'essai', nombre: 3, level: 'info' }])
  expect(JSON.stringify(lignes)).not.toMatch(/192\.0\.2\.1|canari/)
})
