import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intituleCourt, separerGenres, termesDeRecherche } from './genres.ts'

describe('separerGenres', () => {
  it.each([
    ['Développeur / Développeuse informatique', 'Développeur informatique', 'Développeuse informatique'],
    ['Abatteur / Abatteuse de carrière', 'Abatteur de carrière', 'Abatteuse de carrière'],
    ['Chef de cuisine / Cheffe de cuisine', 'Chef de cuisine', 'Cheffe de cuisine'],
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', 'Aide-soignante'],
    ['Éducateur spécialisé / Éducatrice spécialisée', 'Éducateur spécialisé', 'Éducatrice spécialisée'],
    [
      'Technicien exploitant / Technicienne exploitante de systèmes',
      'Technicien exploitant de systèmes',
      'Technicienne exploitante de systèmes',
    ],
    ['Artiste Plasticien / Plasticienne', 'Artiste Plasticien', 'Artiste Plasticienne'],
    ['Chef d’équipe coffreur / coffreuse', 'Chef d’équipe coffreur', 'Chef d’équipe coffreuse'],
    [
      'Arbitre professionnel / Professionnelle de discipline sportive',
      'Arbitre professionnel de discipline sportive',
      'Arbitre Professionnelle de discipline sportive',
    ],
    ['Homme sage-femme / Sage-femme', 'Homme sage-femme', 'Sage-femme'],
    ['Steward / Hôtesse de train', 'Steward de train', 'Hôtesse de train'],
    ['Lapidaire / Diamantaire', 'Lapidaire', 'Diamantaire'],
    ['Accessoiriste', 'Accessoiriste', 'Accessoiriste'],
    ['Poseur / ', 'Poseur /', 'Poseur /'],
    ['', '', ''],
  ])('« %s »', (intitule, masculin, feminin) => {
    expect(separerGenres(intitule)).toEqual({ masculin, feminin })
  })

  const mot = fc.stringMatching(/^[a-zéèàç]{3,9}$/)
  const nom = fc.tuple(
    mot,
    fc.constantFrom(['eur', 'euse'], ['ien', 'ienne'], ['er', 'ère'], ['', 'e'] as const),
  )

  it('ce que le ROME a replié est retrouvé, quelle que soit la suite', () => {
    fc.assert(
      fc.property(nom, fc.array(mot, { maxLength: 5 }), ([racine, [fin, finFeminine]], suite) => {
        const masculin = [`${racine}${fin}`, ...suite].join(' ')
        const feminin = [`${racine}${finFeminine}`, ...suite].join(' ')
        expect(separerGenres(`${racine}${fin} / ${feminin}`)).toEqual({ masculin, feminin })
        expect(separerGenres(intituleCourt(`${masculin} / ${feminin}`))).toEqual({ masculin, feminin })
      }),
    )
  })
})

it('un nom épicène n’est cherché qu’une fois', () => {
  expect(termesDeRecherche('Accessoiriste')).toEqual(['Accessoiriste'])
})

it.each([
  ['Chef de cuisine / Cheffe de cuisine', 'Chef / Cheffe de cuisine'],
  ['Développeur / Développeuse informatique', 'Développeur / Développeuse informatique'],
  ['Agent / Agente d’entretien', 'Agent / Agente d’entretien'],
  ['Accessoiriste', 'Accessoiriste'],
])('intituleCourt « %s »', (intitule, court) => {
  expect(intituleCourt(intitule)).toBe(court)
})
