import { expect, it } from 'vitest'
import type { Dispositif } from '../../../financement/back-office.ts'
import { carteFinancement } from './carte.ts'
import { vueCarteFinancement } from './carte.view.ts'

const dispositif: Dispositif = {
  id: 'aide',
  nom: 'Aide d’essai',
  html: '',
  sigles: [],
  resume: 'Une aide.',
  nature: 'cout-formation',
  financeur: 'region',
  organisme: 'La Région',
  publics: ['salarie'],
  territoire: { type: 'national' },
  niveaux: [],
  conditionsTexte: [],
  demarches: [],
  pieces: [],
  sources: [
    { url: 'https://a.example/', titre: 'A', consulteLe: '2026-03-01' },
    { url: 'https://b.example/', titre: 'B', consulteLe: '2026-10-06' },
  ],
  statut: 'actif',
  anciensUrls: [],
}

it.each([
  [{}, ['Vérifié le 6 octobre 2026']],
  [{ statut: 'a_confirmer' }, ['À confirmer']],
  [{ statut: 'suspendu' }, []],
  [
    { territoire: { type: 'region', code: '76', departements: [] } },
    ['Propre à la région', 'Vérifié le 6 octobre 2026'],
  ],
] as const)('%j : %j', (champs, attendues) => {
  const carte = carteFinancement({ ...dispositif, ...champs })
  expect(vueCarteFinancement({ numero: 'aide', carte }).etiquettes.map(({ libelle }) => libelle)).toEqual(
    attendues,
  )
})
