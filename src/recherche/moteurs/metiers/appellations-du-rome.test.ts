import { expect, it } from 'vitest'
import { nomenclatureDuRome, separerGenres } from '../../../metiers/back-office.ts'
import { codesDeLAppellation } from './appellations-du-rome.ts'

it('chaque appellation du ROME, au masculin comme au féminin, nomme son métier', () => {
  const perdues = nomenclatureDuRome().metiers.flatMap(({ codeRome, appellations }) =>
    appellations
      .flatMap(({ libelle }) => Object.values(separerGenres(libelle)))
      .filter((nom) => !codesDeLAppellation(nom).includes(codeRome)),
  )
  expect(perdues).toEqual([])
})

it.each([
  ['chauffeurs routiers', 'N4101'],
  ['caissiere', 'D1505'],
  ['employée de ménage', 'K1304'],
  ['conducteur de poids lourds', 'N4101'],
  ['ingénieur du son', 'L1508'],
  ['conducteur de car', 'N4109'],
  ['maréchaux-ferrants', 'A1502'],
])('« %s » nomme %s', (texte, code) => {
  expect(codesDeLAppellation(texte)).toEqual([code])
})

it.each(['nounou', 'ingénieur', 'technicien', 'agent', 'chef de projet', 'femme', 'permis b'])(
  '« %s » ne nomme aucun métier à coup sûr',
  (texte) => {
    expect(codesDeLAppellation(texte)).toEqual([])
  },
)
