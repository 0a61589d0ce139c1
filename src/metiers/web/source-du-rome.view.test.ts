import { expect, it } from 'vitest'
import { sourceDuRome } from './source-du-rome.view.ts'

const DECRIT = { definition: ['Tisse.'] }

it.each([
  [
    'nomenclature-460',
    { definition: [] },
    'Source : ROME 4.0, version 460, France Travail, Licence Ouverte.',
  ],
  [
    'nomenclature-460',
    DECRIT,
    'Source : ROME 4.0, version 460, France Travail, Licence Ouverte. Textes de démonstration, écrits pour ce portail.',
  ],
  [
    '460',
    DECRIT,
    'Description du métier : répertoire opérationnel des métiers et des emplois (ROME), version 460, France Travail, Licence Ouverte.',
  ],
  [
    undefined,
    DECRIT,
    'Description du métier : répertoire opérationnel des métiers et des emplois (ROME), France Travail, Licence Ouverte.',
  ],
])('release « %s », %o → la source et sa licence', (release, metier, phrase) => {
  expect(sourceDuRome(release, metier)).toBe(phrase)
})
