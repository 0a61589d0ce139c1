import { expect, it } from 'vitest'
import { adressesUtiles, adresseWeb, nomDuSite } from './adresse-web.ts'

it.each([
  ['www2.cndp.fr/brochadmin/c052.htm', 'http://www2.cndp.fr/brochadmin/c052.htm'],
  ['https://exemple.fr', 'https://exemple.fr/'],
  ['HTTP://exemple.fr/a b', 'http://exemple.fr/a%20b'],
  ['exemple.fr:8080/page', 'http://exemple.fr:8080/page'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['mailto:a@b.fr', undefined],
  ['nc', undefined],
  ['', undefined],
])('« %s » devient %s', (brute, attendue) => {
  expect(adresseWeb(brute)).toBe(attendue)
})

it('les doublons et les anciennes fiches du portail ne sont pas montrés', () => {
  const ancienne = 'http://www.meformerenregion.fr/trouver-une-formation/fiche-formation/?formation=1'
  expect(adressesUtiles(['exemple.fr', 'http://exemple.fr/', ancienne])).toEqual(['http://exemple.fr/'])
  expect(nomDuSite('http://www.exemple.fr/page')).toBe('exemple.fr')
})
