import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lirePublication } from '../../src/metiers/adapters/rome/lire-publication.ts'
import { assemblerMetiers } from '../../src/metiers/domain/rome/assembler.ts'
import { lireTextesDeDemonstration } from './metiers.ts'

const V460 = '../shared/data/rome'
const presente = existsSync(V460)
if (!presente) process.stderr.write(`Textes de la démonstration non comparés au ROME : ${V460} absent.\n`)

it.runIf(presente)('aucune phrase de la démonstration n’est reprise du ROME', async () => {
  const { tables } = await lirePublication(V460)
  const reels = new Map(assemblerMetiers(tables).map((metier) => [metier.codeRome, metier]))
  for (const { code, definition, acces } of lireTextesDeDemonstration()) {
    const officielles = new Set([...(reels.get(code)?.definition ?? []), ...(reels.get(code)?.acces ?? [])])
    expect(
      [...definition, ...acces].filter((phrase) => officielles.has(phrase)),
      code,
    ).toEqual([])
  }
})
