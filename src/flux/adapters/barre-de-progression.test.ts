import { describe, expect, it } from 'vitest'
import { creerBarreDeProgression } from './barre-de-progression.ts'

function essayer(isTTY: boolean) {
  const ecrits: string[] = []
  let instant = 0
  const sortie = { isTTY, write: (texte: string | Uint8Array) => ecrits.push(String(texte)) > 0 }
  const barre = creerBarreDeProgression(sortie, () => instant)
  const attendre = (ms: number) => {
    instant += ms
  }
  return { barre, ecrits, attendre }
}

describe('la barre de progression', () => {
  it('montre la part lue, le nombre de formations et le débit', () => {
    const { barre, ecrits, attendre } = essayer(true)
    attendre(2000)
    barre.avancer({ etape: 'lecture', octets: 200, octetsLus: 100, lues: 6000 })
    expect(ecrits.join('')).toContain(`${'█'.repeat(15)}${'░'.repeat(15)} 50 %`)
    expect(ecrits.join('').replace(/\s/g, ' ')).toContain('6 000 formations, 3 000/s')
  })

  it('ne récrit pas plus de dix fois par seconde, sauf changement d’étape', () => {
    const { barre, ecrits, attendre } = essayer(true)
    barre.avancer({ etape: 'lecture', octets: 10, octetsLus: 1, lues: 1 })
    attendre(50)
    barre.avancer({ etape: 'lecture', octets: 10, octetsLus: 2, lues: 2 })
    barre.avancer({ etape: 'publication', octets: 10, octetsLus: 10, lues: 9 })
    expect(ecrits).toHaveLength(2)
    expect(ecrits[1]).toContain('Publication')
  })

  it('se tait hors d’un terminal', () => {
    const { barre, ecrits } = essayer(false)
    barre.avancer({ etape: 'copie', octets: 0, octetsLus: 0, lues: 0 })
    barre.finir()
    expect(ecrits).toEqual([])
  })
})
