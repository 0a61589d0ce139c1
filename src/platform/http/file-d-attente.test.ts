import { EventEmitter } from 'node:events'
import { setTimeout as attendre, setImmediate as tourSuivant } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ouvrirLaFile } from './file-d-attente.ts'

/** Une file dont le temps n'avance que lorsqu'une demande se calcule, et ce que chacune est devenue. */
function fileDeTest(attenteMaxMs: number) {
  let heure = 1_000
  const connexions = new EventEmitter()
  const file = ouvrirLaFile(attenteMaxMs, connexions, () => heure)
  const suite: string[] = []
  const entrer = (nom: string, { dureeMs = 5, finie = true } = {}) => {
    const demande = {
      passer: () => {
        suite.push(nom)
        heure += dureeMs
        if (finie) file.terminer(demande)
      },
      refuser: () => void suite.push(`${nom} refusée`),
    }
    file.entrer(demande)
    return () => file.terminer(demande)
  }
  const avancer = (ms: number) => {
    heure += ms
  }
  return { entrer, suite, connexions, avancer }
}

async function tours(nombre: number): Promise<void> {
  for (let n = 0; n < nombre; n++) await tourSuivant()
}

describe('file d’attente des demandes', () => {
  test('une demande seule passe aussitôt ; d’autres ensemble, une à une, dans l’ordre, un tour chacune', async () => {
    const { entrer, suite } = fileDeTest(1_000)
    for (const nom of ['a', 'b', 'c']) entrer(nom)
    expect(suite).toEqual(['a'])
    await tours(1)
    expect(suite).toEqual(['a', 'b'])
    await tours(2)
    expect(suite).toEqual(['a', 'b', 'c'])
    entrer('d')
    expect(suite).toEqual(['a', 'b', 'c', 'd'])
  })

  test('ce qui coûte peu passe par tranches', async () => {
    const { entrer, suite } = fileDeTest(1_000)
    for (let n = 0; n < 9; n++) entrer(`${n}`, { dureeMs: 1 })
    await tours(1)
    expect(suite).toHaveLength(5)
  })

  test('qui a trop attendu est refusé, qui arrive ensuite est servi', async () => {
    const { entrer, suite } = fileDeTest(20)
    for (let n = 0; n < 8; n++) entrer(`${n}`, { dureeMs: 10 })
    await tours(8)
    expect(suite).toEqual(['0', '1', '2', '3', '4 refusée', '5 refusée', '6 refusée', '7 refusée'])
    entrer('après')
    expect(suite.at(-1)).toBe('après')
  })

  test('les connexions qui arrivent passent devant le calcul, mais pas sans fin', async () => {
    const { entrer, suite, connexions, avancer } = fileDeTest(1_000)
    entrer('a')
    entrer('b')
    for (let n = 0; n < 4; n++) {
      connexions.emit('connection')
      await tours(1)
    }
    expect(suite).toEqual(['a'])
    connexions.emit('connection')
    avancer(60)
    await tours(1)
    expect(suite).toEqual(['a', 'b'])
  })

  test('six calculs de front ; une fin, ou un calcul qui dure, en laisse passer un autre', async () => {
    const { entrer, suite, avancer } = fileDeTest(1_000)
    const fins = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((nom) =>
      entrer(nom, { dureeMs: 0, finie: false }),
    )
    await tours(5)
    expect(suite.join('')).toBe('abcdef')
    fins[2]?.()
    await tours(2)
    expect(suite.join('')).toBe('abcdefg')
    avancer(60)
    while (suite.length < 8) await attendre(1)
    expect(suite.join('')).toBe('abcdefgh')
  })
})
