import { expect, test } from 'vitest'
import { documenterAnomalies } from './documenter-anomalies.ts'

test('docs/anomalies.md dit ce que dit la table', async () => {
  await expect(documenterAnomalies()).toMatchFileSnapshot('../../../docs/anomalies.md')
})
