import { expect, it } from 'vitest'
import type { Brut } from './champs.ts'
import { nomPropre, prose } from './prose.ts'

const brut = (champs: Brut['champs']): Brut => ({ champs, ou: 'dora--1', signaler: () => undefined })
const lire = (description: string) => prose(brut({ description }), 'description')

it.each([
  ['<p>Bonjour&nbsp;<b>gras</b></p><script>alert(1)</script> suite', 'Bonjour\u00a0gras\n suite'],
  ['<ul><li>Un</li><li class="a">Deux</li></ul>', '• Un\n• Deux'],
  ['Un<br>deux<br/>trois', 'Un\ndeux\ntrois'],
  ['<!-- note --><style>p{}</style><p></p>', undefined],
  ['Moins de < 10 places, > 2 mois', 'Moins de < 10 places, > 2 mois'],
  ['R&D &amp; conseil, &lt;b&gt;', 'R&D & conseil, <b>'],
  ['Non renseigné', undefined],
  ['Première ligne.\nSeconde.', 'Première ligne.\nSeconde.'],
])('%j → %j', (ecrit, attendu) => {
  expect(lire(ecrit)).toBe(attendu)
})

it('un nom tient sur une ligne', () => {
  expect(nomPropre(brut({ nom: '  MISSION   <b>locale</b>\n' }), 'nom')).toBe('MISSION locale')
})
