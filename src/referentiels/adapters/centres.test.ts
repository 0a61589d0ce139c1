import { describe, expect, it } from 'vitest'
import { lireCentres } from './centres.ts'

describe('fichier officiel des centres', () => {
  it('lit longitude puis latitude, passe les communes sans centre', () => {
    const texte = JSON.stringify([
      { code: '31555', nom: 'Toulouse', centre: { type: 'Point', coordinates: [1.4328, 43.6007] } },
      { code: '55039', nom: 'Beaumont-en-Verdunois' },
    ])
    expect(lireCentres(texte)).toEqual({
      etat: 'ok',
      valeur: [{ insee: '31555', latitude: 43.6007, longitude: 1.4328 }],
    })
  })

  it('dit où est le premier défaut', () => {
    const inverse = [{ code: '31555', centre: { type: 'Point', coordinates: [1.4, 143.6] } }]
    expect(lireCentres(JSON.stringify(inverse))).toMatchObject({
      etat: 'erreur',
      erreur: expect.stringContaining('0.centre.coordinates.1'),
    })
    expect(lireCentres('pas du JSON')).toMatchObject({ etat: 'erreur' })
  })
})
