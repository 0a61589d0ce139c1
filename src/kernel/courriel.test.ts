import { expect, it } from 'vitest'
import { lireCourriels } from './courriel.ts'

it.each([
  ['a@of.example', ['a@of.example']],
  ['mailto:a@of.example', ['a@of.example']],
  ['mailto:mailto:a@of.example', ['a@of.example']],
  ['a@of.example; b@of.example', ['a@of.example', 'b@of.example']],
  ['a@of.example, b@of.example', ['a@of.example', 'b@of.example']],
  ['a@of.example/b@of.example', ['a@of.example', 'b@of.example']],
  ['a@of.example ou b@of.example', ['a@of.example', 'b@of.example']],
  ['a(at)of.example', ['a@of.example']],
  ['a [at] of.example', ['a@of.example']],
  ['a @ of.example', ['a@of.example']],
  ['a@of.example.', ['a@of.example']],
  ['<a@of.example>', ['a@of.example']],
  ['Accueil : a@of.example', ['a@of.example']],
  ['A.É@of.example', []],
  ['NC', []],
  ['mailto:NC', []],
  ['a@localhost', []],
  ['a..b@of.example', []],
  ['voir le site', []],
  ['', []],
])('« %s » → %j', (ecrit, adresses) => {
  expect(lireCourriels(ecrit)).toEqual(adresses)
})
