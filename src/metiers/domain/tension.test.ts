import { expect, it } from 'vitest'
import { derniereTension } from './tension.ts'

const perspective = (...chiffres: readonly (readonly [string, number | null])[]) => [
  { nomenclature: 'MAIN_OEUVRE', chiffres: [{ periode: '2026', valeur: 1 }] },
  { nomenclature: 'PERSPECTIVE', chiffres: chiffres.map(([periode, valeur]) => ({ periode, valeur })) },
]

it('le niveau de la dernière période, de la seule nomenclature PERSPECTIVE', () => {
  expect(derniereTension(perspective(['2024', 4], ['2025', 5]))).toEqual({ niveau: 5, periode: '2025' })
})

it('dernière période masquée → la dernière diffusable', () => {
  expect(derniereTension(perspective(['2024', 2], ['2025', null]))).toEqual({ niveau: 2, periode: '2024' })
})

it.each([
  ['tout est masqué', perspective(['2024', null], ['2025', null])],
  ['des niveaux qui n’existent pas', perspective(['2023', 0], ['2024', 6], ['2025', 2.5])],
  ['une autre nomenclature seule', perspective().slice(0, 1)],
  ['aucune série', []],
])('%s → aucune tension', (_cas, series) => {
  expect(derniereTension(series)).toBeUndefined()
})
