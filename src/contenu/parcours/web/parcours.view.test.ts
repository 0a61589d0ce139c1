import { expect, it } from 'vitest'
import type { Parcours } from '../domain/parcours.ts'
import { vueParcours } from './parcours.view.ts'

const parcours = (id: Parcours['id']): Parcours => ({ id, titre: id, resume: '', html: '', etapes: [] })
const TOUS = (['collegien', 'lyceen', 'etudiant', 'dirigeant', 'professionnel'] as const).map(parcours)

it.each([
  ['collegien', ['/parcours/lyceen', '/parcours/etudiant']],
  ['etudiant', ['/parcours/collegien', '/parcours/lyceen', '/parcours/dirigeant', '/parcours/professionnel']],
] as const)('%s : les autres parcours sont %o', (profil, chemins) => {
  expect(vueParcours(parcours(profil), TOUS).autres.map(({ chemin }) => chemin)).toEqual(chemins)
})
