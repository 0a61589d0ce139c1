import { expect, it } from 'vitest'
import type { Commune } from '../referentiels/index.ts'
import { reconnaitreLesLieux } from './noms-de-lieux.ts'

const commune = (nom: string, population: number, region = '76'): Commune => ({
  insee: '31000',
  nom,
  departement: '31',
  region,
  codesPostaux: [],
  population,
  precision: 'inconnue',
})

const estLieu = reconnaitreLesLieux(
  [
    commune('Toulouse', 500_000),
    commune('Saint-Gaudens', 11_000),
    commune('Vers', 400),
    commune('Cologne', 600),
    commune('Saint-Cologne', 600),
    commune('Nîmes', 150_000),
    commune('Bœrsch', 2_500),
    commune('Bordeaux', 260_000, '75'),
  ],
  '76',
)

it.each([
  ['toulouse', true],
  ['nimes', true],
  ['boersch', true],
  ['gaudens', true],
  ['garonne', true],
  ['vers', false],
  ['cologne', true],
  ['colonne', false],
  ['bordeaux', false],
  ['tolouse', false],
  ['saint', true],
])('« %s » → %s', (mot, attendu) => {
  expect(estLieu(mot)).toBe(attendu)
})
