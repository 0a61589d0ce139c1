import { expect, test } from 'vitest'
import { adresseSource, reseauDe } from './provenance.ts'

const depuis = (relayee: string) => adresseSource({ headers: new Headers({ 'x-forwarded-for': relayee }) })

test('l’adresse est celle qu’écrit le relais, jamais ce que le visiteur a mis avant elle', () => {
  expect(depuis('203.0.113.7')).toBe('203.0.113.7')
  expect(depuis('198.51.100.1, ::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(depuis('inconnue')).toBeUndefined()
  expect(adresseSource({ headers: new Headers() })).toBeUndefined()
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0001:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s tient le réseau %s', (adresse, reseau) => {
  expect(reseauDe(adresse)).toBe(reseau)
})
