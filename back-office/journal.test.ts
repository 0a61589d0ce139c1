import { APIError, AuthenticationError } from 'payload'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { journalDePayload } from './journal.ts'

test.each([
  ['un refus fait à un visiteur', new AuthenticationError(), 'info'],
  ['une demande mal faite', new APIError('Missing email.', 400), 'info'],
  ['une panne', new Error('base perdue'), 'error'],
  ['une panne que Payload a comprise', new APIError('base perdue', 500), 'error'],
])('%s → %s', (_cas, err, level) => {
  const lignes: string[] = []
  const journal = pino(journalDePayload().options, { write: (ligne) => lignes.push(ligne) })
  journal.error({ err })
  journal.error(err)
  const lues = lignes.map((ligne) => JSON.parse(ligne))
  expect(lues).toMatchObject([
    { level, err: { message: err.message } },
    { level, err: { message: err.message } },
  ])
})
