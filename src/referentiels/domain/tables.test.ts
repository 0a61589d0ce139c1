import { describe, expect, it } from 'vitest'
import {
  departementDeInsee,
  departementsDeRegion,
  libelleDepartement,
  libelleRegion,
  regionActuelle,
} from './departements.ts'
import { FAMILLES_PUBLIC, famillePublic, libelleFamillePublic, libellePublic } from './publics.ts'
import { libelleTable } from './tables-lheo.ts'

describe('publics', () => {
  it('range un code public dans sa famille', () => {
    expect(famillePublic('80006')).toBe('demandeurs-emploi')
    expect(famillePublic('81020')).toBe('personnes-handicapees')
    expect(famillePublic('83056')).toBe('tout-public')
    expect(libellePublic('82044')).toBe('Salarié')
  })

  it('un code inconnu n’a pas de famille mais un libellé honnête', () => {
    expect(famillePublic('89999')).toBeUndefined()
    expect(libellePublic('89999')).toBe('Public précisé par l’organisme')
  })

  it('chaque famille a son libellé', () => {
    expect(new Set(FAMILLES_PUBLIC.map(libelleFamillePublic)).size).toBe(FAMILLES_PUBLIC.length)
  })
})

describe('tables LHÉO', () => {
  it('dit les codes avec des mots de visiteur', () => {
    expect(libelleTable('modalites-enseignement', '2')).toBe('Entièrement à distance')
    expect(libelleTable('type-contact', '1')).toBe('Référent handicap')
    expect(libelleTable('type-alternance', '1')).toBe('Contrat d’apprentissage')
  })

  it('tait les codes obsolètes, inconnus ou pièges', () => {
    expect(libelleTable('AIS', '1')).toBeUndefined()
    expect(libelleTable('type-module', '0')).toBeUndefined()
    expect(libelleTable('AIS', 'toString')).toBeUndefined()
  })
})

describe('départements et régions', () => {
  it('l’Occitanie a treize départements', () => {
    expect(departementsDeRegion('76').map((departement) => departement.code)).toEqual(
      '09 11 12 30 31 32 34 46 48 65 66 81 82'.split(' '),
    )
    expect(libelleRegion('76')).toBe('Occitanie')
    expect(libelleDepartement('31')).toBe('Haute-Garonne')
  })

  it('les anciennes régions deviennent l’Occitanie', () => {
    expect(['73', '91', '76', '44'].map(regionActuelle)).toEqual(['76', '76', '76', '44'])
  })

  it('lit le département dans un code INSEE', () => {
    expect(['31555', '2A004', '97411'].map(departementDeInsee)).toEqual(['31', '2A', '974'])
  })
})
