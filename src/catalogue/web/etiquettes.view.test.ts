import { expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { action, cycle, formation, session } from '../domain/formation.fixture.ts'
import { faitsEtiquetes, vuesEtiquettes } from './etiquettes.view.ts'

const JOUR = jourAParis(new Date('2026-11-29T12:00:00Z'))
const ouverte = session({ periode: { debut: { type: 'jour', jour: JOUR }, fin: { type: 'inconnue' } } })

const libelles = (une: Parameters<typeof formation>[0]) =>
  vuesEtiquettes(faitsEtiquetes(formation(une), JOUR)).map(({ libelle }) => libelle)

it('la Région passe devant, puis l’alternance', () => {
  const financeurs = [{ attributs: {}, code: '2', extras: [] }]
  const actions = [action({ financeurs, apprentissage: true, contratPro: true, sessions: [ouverte] })]
  expect(libelles({ actions, certifiante: true, niveauSortie: '15' })).toEqual([
    'Financée par la Région',
    'Apprentissage',
    'Contrat pro',
    'Bac +2',
    'Certifiante',
  ])
})

it.each([
  [undefined, [], []],
  [true, [], ['Formation initiale']],
  [false, [], ['Formation continue']],
  [false, [cycle('0')], ['Formation initiale']],
  [undefined, [cycle('1')], ['Apprentissage']],
] as const)(
  'initiale %o, cycles %o : seulement ce que le flux dit',
  (formationInitiale, cycles, attendues) => {
    const dite = formationInitiale === undefined ? {} : { formationInitiale }
    expect(libelles({ actions: [action({ ...dite, sessions: [{ ...ouverte, cycles }] })] })).toEqual(
      attendues,
    )
  },
)

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
  const actions = codes.map((modalitesEnseignement) => action({ modalitesEnseignement, sessions: [ouverte] }))
  expect(libelles({ actions })).toEqual(attendues)
})

it('une action dont les sessions sont finies ne dit plus rien', () => {
  const passee = session({
    periode: { debut: { type: 'annee', annee: 2020 }, fin: { type: 'annee', annee: 2021 } },
  })
  const financeurs = [{ attributs: {}, code: '2', extras: [] }]
  const actions = [
    action({ financeurs, apprentissage: true, modalitesEnseignement: '2', sessions: [passee] }),
    action({ sessions: [ouverte] }),
  ]
  expect(libelles({ actions })).toEqual([])
})
