import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neDitRien } from '../../../../kernel/absence.ts'
import { texteSimple } from './texte-simple.ts'

test.each([
  ['  deux   mots\n', 'deux mots'],
  ['R&amp;D', 'R&D'],
  ['R&amp;amp;D', 'R&D'],
  ['<p>un</p><p>deux</p>', 'un deux'],
  ['un<br />deux', 'un deux'],
  ['C++ < C#', 'C++ < C#'],
  ['HTML : <section>', 'HTML : <section>'],
  ['d&eacute;j&#224;', 'déjà'],
])('texteSimple : %s → %s', (brut, attendu) => {
  expect(texteSimple(brut)).toBe(attendu)
})

test('texteSimple deux fois donne le même texte', () => {
  const bouts = fc.array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', 'amp;', 'lt;', 'b', '/', ' ', '#60;'),
      fc.string({ maxLength: 3 }),
    ),
  )
  fc.assert(
    fc.property(bouts, (morceaux) => {
      const une = texteSimple(morceaux.join(''))
      expect(texteSimple(une)).toBe(une)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '',
  '-',
  '--',
  '.',
  ' – ',
  'Non renseigné',
  'non renseignée.',
  'NON RENSEIGNES',
  'Non précisé',
  'Information non communiquée',
  'Aucun rythme d alternance declare.',
  "Aucun rythme d'alternance déclaré",
  'null',
])('« %s » ne dit rien', (texte) => {
  expect(neDitRien(texte)).toBe(true)
})

test.each(['Non', 'Oui', 'À distance', 'Non renseigné par le centre', 'Pas de prérequis'])(
  '« %s » dit quelque chose',
  (texte) => {
    expect(neDitRien(texte)).toBe(false)
  },
)
