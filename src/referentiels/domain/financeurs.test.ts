import { describe, expect, it } from 'vitest'
import {
  FAMILLES_FINANCEUR,
  familleFinanceur,
  libelleFamilleFinanceur,
  libelleFinanceur,
} from './financeurs.ts'

describe('financeurs', () => {
  it.each([
    ['2', 'region', 'Conseil régional'],
    ['4', 'france-travail', 'France Travail'],
    ['8', 'departement', 'Conseil départemental'],
    ['16', 'opco', 'Opérateur de compétences (OPCO)'],
    ['17', 'transitions-pro', 'Transitions Pro'],
  ])('code %s → famille %s, « %s »', (code, famille, libelle) => {
    expect(familleFinanceur(code)).toBe(famille)
    expect(libelleFinanceur(code)).toBe(libelle)
  })

  it('code obsolète ou inconnu → autre financeur', () => {
    expect(familleFinanceur('1')).toBe('autre')
    expect(libelleFinanceur('99')).toBe('Autre financeur')
  })

  it('aucun nom périmé ne reste à l’affichage', () => {
    const libelles = Array.from({ length: 21 }, (_, code) => libelleFinanceur(String(code))).join(' ')
    expect(libelles).not.toMatch(/Pôle emploi|OPCA|Conseil général|ACSÉ/)
  })

  it('chaque famille a un libellé distinct', () => {
    expect(new Set(FAMILLES_FINANCEUR.map(libelleFamilleFinanceur)).size).toBe(FAMILLES_FINANCEUR.length)
  })
})
