import { expect, it } from 'vitest'
import { accorder, denombrer } from './nombre.ts'

it.each([
  [0, '0 formation'],
  [1, '1 formation'],
  [2, '2 formations'],
  [1_234, '1 234 formations'],
])('%d → « %s »', (nombre, attendu) => {
  expect(denombrer(nombre, 'formation').replaceAll(/\s/gu, ' ')).toBe(attendu)
})

it('un pluriel qui ne prend pas qu’un « s »', () => {
  expect(denombrer(1, 'formation lue', 'formations lues')).toBe('1 formation lue')
  expect(denombrer(3, 'formation lue', 'formations lues')).toBe('3 formations lues')
  expect(accorder(1.5, 'y mène', 'y mènent')).toBe('y mène')
})
