import { expect, test } from 'vitest'
import { payloadDeTest } from './payload.fixture.ts'

const { payload } = await payloadDeTest()

test('une base neuve reçoit toutes les migrations, sans question', async () => {
  const { totalDocs } = await payload.count({ collection: 'utilisateurs' })
  expect(totalDocs).toBe(0)
})
