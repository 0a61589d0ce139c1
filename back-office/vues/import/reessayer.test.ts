import { expect, it } from 'vitest'
import { attenteAvantReprise, phraseDAttente } from './reessayer.ts'

it.each([
  [429, '12', 12],
  [429, '0.4', 1],
  [429, null, 5],
  [503, 'Sun, 29 Nov 2026 13:00:00 GMT', 5],
  [0, null, 5],
  [200, '12', undefined],
  [413, null, undefined],
  [500, '12', undefined],
])('le statut %i, « %s » annoncé : on redemande après %s', (statut, annonce, attendu) => {
  expect(attenteAvantReprise(statut, annonce)).toBe(attendu)
})

it('l’attente se dit, avec sa cause', () => {
  expect(phraseDAttente(429, 12)).toBe(
    'Le serveur reçoit trop de demandes : nouvel essai dans 12\u00A0secondes.',
  )
  expect(phraseDAttente(503, 5)).toContain('ne répond pas')
})
