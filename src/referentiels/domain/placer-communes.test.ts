import { describe, expect, it } from 'vitest'
import { type CommuneAPlacer, placerCommunes } from './placer-communes.ts'

function commune(insee: string, codePostal: string, intercommunalite?: string): CommuneAPlacer {
  const base = {
    insee,
    nom: insee,
    departement: insee.slice(0, 2),
    region: '76',
    codesPostaux: [codePostal],
    population: 1,
  }
  return intercommunalite === undefined ? base : { ...base, intercommunalite }
}

describe('position des communes', () => {
  const communes = [
    commune('31001', '31100', 'A'),
    commune('31002', '31100', 'A'),
    commune('31003', '31100', 'A'),
    commune('31004', '31200', 'A'),
    commune('31005', '31300', 'B'),
    commune('31006', '31400'),
    commune('32001', '32100'),
  ]
  const releves = new Map([
    ['31001', { latitude: 43, longitude: 1 }],
    ['31002', { latitude: 44, longitude: 2 }],
    ['31006', { latitude: -21, longitude: 55 }],
  ])
  const placees = placerCommunes(communes, releves)
  const position = (insee: string) => placees.find((placee) => placee.insee === insee)

  it('relevée → sa position', () => {
    expect(position('31001')).toMatchObject({
      precision: 'geonames',
      position: { latitude: 43, longitude: 1 },
    })
  })

  it('même code postal → moyenne des voisines', () => {
    expect(position('31003')).toMatchObject({
      precision: 'code-postal',
      position: { latitude: 43.5, longitude: 1.5 },
    })
  })

  it('sinon même intercommunalité, sinon département', () => {
    expect(position('31004')?.precision).toBe('intercommunalite')
    expect(position('31005')?.precision).toBe('departement')
  })

  it('une position à l’autre bout du monde est écartée', () => {
    expect(position('31006')).toMatchObject({ precision: 'departement' })
  })

  it('sans rien de connu dans le département → pas de position', () => {
    expect(position('32001')).toEqual({ ...communes[6], precision: 'inconnue' })
  })
})
