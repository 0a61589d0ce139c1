import { expect, it } from 'vitest'
import { garderRecents } from './garder-recents.ts'

function compteur() {
  const lus: number[] = []
  const lire = (document: number) => {
    lus.push(document)
    return { document }
  }
  return { lus, lire }
}

it('un document déjà lu n’est pas relu', () => {
  const { lus, lire } = compteur()
  const garde = garderRecents(lire, 2)
  expect(garde(1)).toBe(garde(1))
  expect(lus).toEqual([1])
})

it('au-delà de la capacité, le moins récemment demandé part', () => {
  const { lus, lire } = compteur()
  const garde = garderRecents(lire, 2)
  for (const document of [1, 2, 1, 3, 1, 2]) expect(garde(document)).toEqual({ document })
  expect(lus).toEqual([1, 2, 3, 2])
})
