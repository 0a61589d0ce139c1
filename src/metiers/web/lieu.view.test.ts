import { describe, expect, it } from 'vitest'
import { type Commune, creerTerritoires } from '../../referentiels/index.ts'
import { lireLieu } from './lieu.view.ts'

const commune = (insee: string, nom: string, population: number): Commune => ({
  insee,
  nom,
  departement: insee.slice(0, 2),
  region: '76',
  codesPostaux: [`${insee.slice(0, 2)}000`],
  population,
  position: { latitude: 43.6, longitude: 1.44 },
  precision: 'centre',
})
const territoires = creerTerritoires([
  commune('31555', 'Toulouse', 500_000),
  commune('81004', 'Albi', 49_000),
])

describe('lieu demandé', () => {
  it.each([
    [{ ou: 'Toulouse' }, '31555'],
    [{ lieu: '81004' }, '81004'],
    [{ ou: 'Albi (81)', lieu: '81004' }, '81004'],
    [{ ou: 'Albi', lieu: '31555' }, '81004'],
    [{ lieu: 'D31' }, 'D31'],
    [{ lieu: 'R76' }, 'R76'],
  ])('%j → %s', (parametres, code) => {
    expect(lireLieu(parametres, territoires)).toMatchObject({ inconnu: false, lieu: { code } })
  })

  it.each([[{}], [{ ou: '' }], [{ ou: '', lieu: '31555' }], [{ lieu: 'ZZZ' }], [{ ou: ['a', 'b'] }]])(
    '%j → aucun lieu, sans reproche',
    (parametres) => {
      expect(lireLieu(parametres, territoires)).toEqual({ saisie: '', inconnu: false, propositions: [] })
    },
  )

  it('une saisie inconnue reste dans le champ, avec des lieux qui lui ressemblent', () => {
    const demande = lireLieu({ ou: 'Toulose' }, territoires)
    expect(demande).toMatchObject({ saisie: 'Toulose', inconnu: true })
    expect(demande.propositions.map(({ code }) => code)).toContain('31555')
  })

  it('une saisie sans aucun rapport ne propose rien', () => {
    expect(lireLieu({ ou: 'xyzxyz' }, territoires)).toMatchObject({ inconnu: true, propositions: [] })
  })
})
