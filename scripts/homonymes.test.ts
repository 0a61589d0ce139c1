import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Homonymes que chacun emploie dans sa seule pièce. Une ligne de plus se discute ; une ligne de trop fait échouer le test. */
const ADMIS = ['Resultat']

const DECLARATION = /^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm

/** Le dossier de src/ ; dans contenu/, celui du genre. */
const pieceDe = (fichier: string) =>
  fichier
    .split('/')
    .slice(1, fichier.startsWith('src/contenu/') ? 3 : 2)
    .join('/')

it('un type exporté n’est déclaré que dans une pièce', () => {
  const pieces = new Map<string, Set<string>>()
  for (const fichier of globSync('src/**/*.{ts,tsx}')) {
    if (/\.(test|fixture)\.tsx?$/.test(fichier)) continue
    for (const [, nom = ''] of readFileSync(fichier, 'utf8').matchAll(DECLARATION))
      pieces.set(nom, (pieces.get(nom) ?? new Set()).add(pieceDe(fichier)))
  }
  expect(pieces.size).toBeGreaterThan(300)
  const homonymes = [...pieces].filter(([, ou]) => ou.size > 1).map(([nom]) => nom)
  expect(homonymes.sort()).toEqual(ADMIS)
})
