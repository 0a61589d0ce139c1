import { expect, it } from 'vitest'
import { detourDe } from './session.ts'

const CHEMIN = '/admin/donnees/flux/12'
const compte = (role: string, secondFacteurActif: boolean) => ({
  id: 1,
  email: 'a@exemple.fr',
  role,
  secondFacteurActif,
})

it.each([
  ['personne', null, '/admin/login?redirect=%2Fadmin%2Fdonnees%2Fflux%2F12'],
  ['un gestionnaire sans second facteur', compte('gestionnaire-donnees', false), '/admin/second-facteur'],
  ['un gestionnaire en règle', compte('gestionnaire-donnees', true), undefined],
  ['un rédacteur, qui n’en a pas besoin', compte('redacteur', false), undefined],
])('%s → %s', (_qui, user, detour) => {
  expect(detourDe(user, CHEMIN)).toBe(detour)
})
