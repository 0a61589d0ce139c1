import { expect, it } from 'vitest'
import { lireJour } from '../../kernel/jour.ts'
import { jourDExport, reculEnJours } from './jour-d-export.ts'

const entete = (attributs: Readonly<Record<string, string>>) =>
  ({ type: 'entete', attributs, encodage: 'utf-8', compresse: false }) as const
const fin = (dateExport: string) => ({ type: 'fin', enregistrements: 1, extras: [], dateExport }) as const

it.each([
  [fin('20261128'), '2026-11-28'],
  [fin('2026-11-28'), '2026-11-28'],
  [fin(''), undefined],
  [entete({ 'horodatage-export': '2026-11-28T04:00:00' }), '2026-11-28'],
  [entete({ datemaj: '20261127' }), '2026-11-27'],
  [entete({ datemaj: 'hier' }), undefined],
])('%j → %s', (evenement, jour) => {
  expect(jourDExport(evenement)).toBe(jour)
})

it.each([
  ['2026-11-27', '2026-11-29', 2],
  ['2026-11-29', '2026-11-29', 0],
  ['2026-11-30', '2026-11-29', 0],
  ['', '2026-11-29', 0],
  ['2020-11-29', '', 0],
])('exporté le « %s », après « %s » : %i jours de recul', (exporteLe, precedent, jours) => {
  expect(reculEnJours(lireJour(exporteLe), lireJour(precedent))).toBe(jours)
})
