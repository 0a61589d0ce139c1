import { expect, it } from 'vitest'
import { examinerCourriels, lireCourriels } from './courriel.ts'

it.each([
  ['a@of.example', ['a@of.example']],
  ['mailto:a@of.example', ['a@of.example']],
  ['mailto:mailto:a@of.example', ['a@of.example']],
  ['mailto://a@of.example', ['a@of.example']],
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
  ['a@of.example?subject=Une demande&body=Bonjour', ['a@of.example']],
  ['mailto:a@of.example?cc=b@of.example', ['a@of.example']],
  ['a&#64;of.example', ['a@of.example']],
  ['a&commat;of.example', ['a@of.example']],
  ['a arobase of.example', ['a@of.example']],
  ['a (arobase) of (point) example', ['a@of.example']],
  ['a [at] of [dot] example', ['a@of.example']],
  ['a at of dot example', ['a@of.example']],
  ['a＠of.example', ['a@of.example']],
  ['courriel a@of.example', ['a@of.example']],
  ['a@of.example www.of.example', ['a@of.example']],
  ['a@of.example (Mme Martin)', ['a@of.example']],
  ['Contact:a@of.example', ['a@of.example']],
  ['05 61 00 00 00 a@of.example', ['a@of.example']],
  ['a@of.example ?', ['a@of.example']],
  ['a.@of.example', []],
  ['http://a@of.example', []],
  // Une adresse coupée n'est pas l'adresse qui en reste.
  ['a b@of.example', []],
  ['Camille Martin @ of.example', []],
  ['a@of.co m', []],
  ['a@la.mission locale.example', []],
  ['a b@of.example; c@of.example', ['c@of.example']],
  ['NC', []],
  ['mailto:NC', []],
  ['a@localhost', []],
  ['a..b@of.example', []],
  ['voir le site', []],
  ['', []],
])('« %s » → %j', (ecrit, adresses) => {
  expect(lireCourriels(ecrit)).toEqual(adresses)
})

it.each([
  'nc@nc.fr',
  'xxx@xxx.fr',
  'aucun@aucun.fr',
  'neant@of.example',
  'Non.Renseigne@of.example',
  'pas-de-mail@of.example',
  'a@a.fr',
  'test@test.com',
  'contact@xxxx.fr',
  'prenom.nom@domaine.fr',
  'adresse@mail.fr',
  'n.c@n-c.fr',
])('%s est du remplissage', (ecrit) => {
  expect(examinerCourriels(ecrit)).toEqual({ adresses: [], douteux: false, remplissages: [ecrit] })
})

it.each([
  'n.c@of.example',
  'test@of.example',
  'greta@greta.fr',
  'contact@x.com',
  'a@of.example',
  'nous.contacter@of.example',
])('%s est une adresse', (ecrit) => {
  expect(examinerCourriels(ecrit)).toEqual({ adresses: [ecrit], douteux: false, remplissages: [] })
})

it.each(['a b@of.example', 'A.É@of.example', 'a@localhost', 'a b@of.example; c@of.example'])(
  '%s est douteux',
  (ecrit) => {
    expect(examinerCourriels(ecrit).douteux).toBe(true)
  },
)
