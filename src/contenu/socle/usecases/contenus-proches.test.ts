import { expect, it } from 'vitest'
import { contenusProches } from './contenus-proches.ts'

const contenu = (id: string, profils: Parameters<typeof contenusProches>[0]['profils']) =>
  ({ id, profils, themes: ['orientation'] }) as const

it('la page d’un collégien ne propose pas celle d’un conseiller, mais celles de tous et des siens', () => {
  const candidats = [
    contenu('conseiller', ['professionnel']),
    contenu('tous', []),
    contenu('jeunes', ['collegien', 'lyceen']),
    contenu('page', ['collegien']),
  ]
  const proches = contenusProches(contenu('page', ['collegien']), candidats)
  expect(proches.map(({ id }) => id)).toEqual(['jeunes', 'tous'])
})

it('une page pour tous propose tout', () => {
  const candidats = [contenu('conseiller', ['professionnel']), contenu('tous', [])]
  expect(contenusProches(contenu('page', []), candidats)).toHaveLength(2)
})
