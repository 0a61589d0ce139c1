import { expect, test, vi } from 'vitest'
import { derniereConnue } from './derniere-connue.ts'

test('lue à neuf chaque fois ; la dernière connue quand la lecture échoue ou ne finit pas', async () => {
  const lire = vi.fn<() => Promise<number>>()
  const lecture = derniereConnue(lire, 20)
  lire.mockRejectedValueOnce(new Error('base fermée'))
  await expect(lecture()).rejects.toThrow('base fermée')
  lire.mockResolvedValueOnce(1).mockResolvedValueOnce(2)
  expect([await lecture(), await lecture()]).toEqual([1, 2])
  lire.mockRejectedValueOnce(new Error('base fermée'))
  expect(await lecture()).toBe(2)
  lire.mockReturnValueOnce(new Promise(() => undefined))
  expect(await lecture()).toBe(2)
  lire.mockResolvedValueOnce(3)
  expect(await lecture()).toBe(3)
})
