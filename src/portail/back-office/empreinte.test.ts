import { expect, test } from 'vitest'
import { sourcesDuBackOffice } from './empreinte.ts'

test('ni une instance, lue au démarrage, ni un test ne font reconstruire le back-office', async () => {
  const sources = await sourcesDuBackOffice()
  expect(sources).toContain('back-office/habillage/marque.tsx')
  expect(sources.filter((nom) => /instances\/|\.test\./.test(nom))).toEqual([])
})
