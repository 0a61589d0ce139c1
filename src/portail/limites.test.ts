import { describe, expect, test } from 'vitest'
import { delaiDeReception, SANS_LIMITE_DE_DEBIT } from './limites.ts'

describe('ce que le portail permet à chaque adresse', () => {
  test.each([
    ['/sante', true],
    ['/statique/client-1.js', true],
    ['/admin/_next/static/x.js', true],
    ['/formations', false],
    ['/admin/api/utilisateurs', false],
  ])('%s compte dans la limite de débit : %s', (chemin, exempt) => {
    expect(SANS_LIMITE_DE_DEBIT.test(chemin)).toBe(exempt)
  })

  test('un flux se téléverse sans autre délai que celui du serveur, une image du back-office en cinq minutes', () => {
    expect(delaiDeReception('/admin/api/import/televersement')).toBeUndefined()
    expect(delaiDeReception('/admin/api/medias')).toBe(300_000)
    expect(delaiDeReception('/contact')).toBe(15_000)
  })
})
