import { expect, it } from 'vitest'
import { resumer, texteBrut } from './texte-brut.ts'

it('le texte d’un HTML assaini garde ses mots et décode ses entités', () => {
  expect(texteBrut('<p>Vendre &amp; conseiller</p><ul><li>à l’écoute</li><li>&lt;3</li></ul>')).toBe(
    'Vendre & conseiller à l’écoute <3',
  )
})

it('une entité n’est décodée qu’une fois', () => {
  expect(texteBrut('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;')
})

it('un résumé finit entre deux mots', () => {
  expect(resumer('Accueillir, conseiller et vendre', 24)).toBe('Accueillir, conseiller…')
  expect(resumer('Court', 24)).toBe('Court')
})
