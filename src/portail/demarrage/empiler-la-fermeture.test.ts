import { describe, expect, test, vi } from 'vitest'
import { empilerLaFermeture } from './empiler-la-fermeture.ts'

describe('empiler une fermeture', () => {
  test('tant que rien n’est arrêté → refermé à l’arrêt, le dernier ouvert d’abord', async () => {
    const ordre: string[] = []
    const ouvertures = new AsyncDisposableStack()
    await empilerLaFermeture(ouvertures, async () => ordre.push('base'))
    await empilerLaFermeture(ouvertures, async () => ordre.push('serveur'))
    expect(ordre).toEqual([])
    await ouvertures.disposeAsync()
    expect(ordre).toEqual(['serveur', 'base'])
  })

  test('arrêt déjà demandé → refermé tout de suite, et le démarrage s’interrompt', async () => {
    const fermer = vi.fn(async () => undefined)
    const ouvertures = new AsyncDisposableStack()
    await ouvertures.disposeAsync()
    await expect(empilerLaFermeture(ouvertures, fermer)).rejects.toThrow('arrêt demandé pendant le démarrage')
    expect(fermer).toHaveBeenCalledOnce()
  })
})
