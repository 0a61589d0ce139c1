import { expect, it } from 'vitest'
import { motDeDifficulte, vueJauge } from './jauge.view.ts'

it.each([1, 2, 3, 4, 5])('le niveau %i a sa phrase et son mot', (niveau) => {
  expect(vueJauge(niveau, 'Occitanie')).toMatchObject({ niveau, precision: 'Occitanie' })
  expect(motDeDifficulte(niveau)).toMatch(new RegExp(`\\(${niveau} sur 5\\)$`))
})

it.each([0, 6, 2.5, -1, null, undefined])('%s n’est pas un niveau : rien', (niveau) => {
  expect(vueJauge(niveau, 'Occitanie')).toBeUndefined()
  expect(motDeDifficulte(niveau)).toBeUndefined()
})
