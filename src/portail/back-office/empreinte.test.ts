import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sourcesDuBackOffice } from './empreinte.ts'

test('l’image que la marque importe fait reconstruire le back-office ; un test, non', async () => {
  const marque = await readFile('back-office/habillage/marque.tsx', 'utf8')
  const [, image = ''] = marque.match(/from '\.\.\/\.\.\/(.+\.svg)'/) ?? []
  const sources = await sourcesDuBackOffice()
  expect(sources).toContain(image)
  expect(sources.filter((nom) => nom.includes('.test.'))).toEqual([])
})
