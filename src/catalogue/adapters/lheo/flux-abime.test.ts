import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecrireFormation } from './ecriture/formation.ts'
import { formation } from './formation.fixture.ts'
import { envelopper, lireTout } from './relire.fixture.ts'

const debris = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    '</action>',
    '<formation>',
    '</formation>',
    '<![CDATA[',
    '<!--',
    ']]>',
    '\u0000',
    '&#x0;',
    '?>',
    '=',
  ),
  fc.string({ maxLength: 5 }),
)
const coup = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), longueur: fc.nat(20), debris })

test('un flux abîmé au hasard finit toujours par `fin` ou `refus`, sans exception', async () => {
  const modeles = fc.sample(formation, { numRuns: 20, seed: 7 }).map(ecrireFormation)
  await fc.assert(
    fc.asyncProperty(fc.nat(18), fc.array(coup, { minLength: 1, maxLength: 4 }), async (rang, coups) => {
      const flux = coups.reduce(
        (texte, { place, longueur, debris: ajout }) => {
          const index = Math.floor(place * texte.length)
          return texte.slice(0, index) + ajout + texte.slice(index + longueur)
        },
        envelopper(modeles.slice(rang, rang + 2).join('\n')),
      )
      const evenements = await lireTout(flux)
      for (const evenement of evenements) {
        if (evenement.type === 'formation')
          expect(evenement.interpreter().etat).toMatch(/^(?:publiable|rejetee)$/)
      }
      expect(evenements.at(-1)?.type).toMatch(/^(?:fin|refus)$/)
      const fins = evenements.filter(({ type }) => type === 'fin' || type === 'refus')
      expect(fins).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})

test('un numéro n’a jamais de caractère de contrôle', async () => {
  const evenements = await lireTout(envelopper('<formation numero="a\u0000b"/>'))
  expect(evenements.map((evenement) => (evenement.type === 'formation' ? evenement.numero : ''))).toContain(
    'a b',
  )
})

test.each([
  ['\xe9t\xe9', 'été'],
  ['l\x92\xe9t\xe9', 'l’été'],
])('un numéro est réparé comme le reste : %j', async (ecrit, attendu) => {
  const evenements = await lireTout(Buffer.from(envelopper(`<formation numero="${ecrit}"/>`), 'latin1'))
  expect(evenements.flatMap((un) => (un.type === 'formation' ? [un.numero] : []))).toEqual([attendu])
})
