import { describe, expect, it } from 'vitest'
import { arranger, BARRE, DEPLIES } from './navigation.ts'

const noms = (rubriques: readonly { readonly libelle: string }[]) => rubriques.map(({ libelle }) => libelle)

describe('les rubriques de l’en-tête', () => {
  it('rien de réglé : leurs deux niveaux d’origine', () => {
    expect(arranger([])).toEqual({ barre: BARRE, deplies: DEPLIES })
  })

  it('renommée, montée d’un niveau, retirée : les autres restent où elles étaient', () => {
    const { barre, deplies } = arranger([
      { rubrique: 'agenda', libelle: 'Rendez-vous', place: 'barre' },
      { rubrique: 'structures', place: 'cachee' },
    ])
    expect(noms(barre)).toEqual(['Rendez-vous', 'Formations', 'Métiers', 'Financements', 'Organismes'])
    expect(noms(deplies)).toEqual(noms(DEPLIES).filter((nom) => nom !== 'Agenda'))
    expect(barre[0]?.chemin).toBe('/agenda')
  })
})
