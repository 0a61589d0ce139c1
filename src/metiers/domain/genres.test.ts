import { describe, expect, it } from 'vitest'
import { separerGenres, termesDeRecherche } from './genres.ts'

describe('separerGenres', () => {
  it.each([
    ['Développeur / Développeuse informatique', 'Développeur informatique', 'Développeuse informatique'],
    ['Abatteur / Abatteuse de carrière', 'Abatteur de carrière', 'Abatteuse de carrière'],
    ['Chef de cuisine / Cheffe de cuisine', 'Chef de cuisine', 'Cheffe de cuisine'],
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', 'Aide-soignante'],
    ['Éducateur spécialisé / Éducatrice spécialisée', 'Éducateur spécialisé', 'Éducatrice spécialisée'],
    [
      'Agent / Agente d’entretien des espaces naturels',
      'Agent d’entretien des espaces naturels',
      'Agente d’entretien des espaces naturels',
    ],
    ['Accessoiriste', 'Accessoiriste', 'Accessoiriste'],
    ['', '', ''],
  ])('« %s »', (intitule, masculin, feminin) => {
    expect(separerGenres(intitule)).toEqual({ masculin, feminin })
  })

  it('un nom épicène n’est cherché qu’une fois', () => {
    expect(termesDeRecherche('Accessoiriste')).toEqual(['Accessoiriste'])
  })
})
