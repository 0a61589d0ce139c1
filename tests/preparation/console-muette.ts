import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

/** Un avertissement ou une erreur sur la console, inattendu, fait échouer le test qui l'a provoqué. */
let sorties: MockInstance[] = []

beforeEach(() => {
  sorties = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
})

afterEach(() => {
  const messages = sorties.flatMap(({ mock }) => mock.calls.map(String))
  for (const sortie of sorties) sortie.mockRestore()
  expect(messages, 'la console devait rester muette').toEqual([])
})
