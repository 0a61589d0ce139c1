import { expect, it } from 'vitest'
import { action, formation } from '../domain/formation.fixture.ts'
import { faitsEtiquetes, vuesEtiquettes } from './etiquettes.view.ts'

const libelles = (une: Parameters<typeof formation>[0]) =>
  vuesEtiquettes(faitsEtiquetes(formation(une))).map(({ libelle }) => libelle)

it('la Région passe devant, puis l’alternance', () => {
  const financeurs = [{ attributs: {}, code: '2', extras: [] }]
  const actions = [action({ financeurs, apprentissage: true, contratPro: true })]
  expect(libelles({ actions, certifiante: true, niveauSortie: '15' })).toEqual([
    'Financée par la Région',
    'Apprentissage',
    'Contrat pro',
    'Bac +2',
    'Certifiante',
  ])
})

it('un niveau inconnu ou sans niveau spécifique n’a pas d’étiquette', () => {
  expect(libelles({ niveauSortie: '0' })).toEqual([])
  expect(libelles({ niveauSortie: '1' })).toEqual([])
})

it.each([
  [['0'], []],
  [['0', '1'], ['En partie à distance']],
  [['0', '2'], ['À distance possible']],
  [['2', '2'], ['À distance']],
] as const)('modalités %o', (codes, attendues) => {
  const actions = codes.map((modalitesEnseignement) => action({ modalitesEnseignement }))
  expect(libelles({ actions })).toEqual(attendues)
})
