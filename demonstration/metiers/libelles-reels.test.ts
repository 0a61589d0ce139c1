import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lirePublication } from '../../src/metiers/adapters/rome/lire-publication.ts'
import { assemblerMetiers } from '../../src/metiers/domain/rome/assembler.ts'
import { lireMetiersDeDemonstration } from './metiers.ts'

const METIERS = lireMetiersDeDemonstration()
const V460 = '../shared/data/rome'
const presente = existsSync(V460)
if (!presente) process.stderr.write(`Libellés de la démonstration non comparés au ROME : ${V460} absent.\n`)

describe.runIf(presente)('la démonstration comparée au ROME 4.0', async () => {
  const { tables } = presente ? await lirePublication(V460) : { tables: undefined }
  const reels = new Map(
    tables === undefined ? [] : assemblerMetiers(tables).map((metier) => [metier.codeRome, metier]),
  )

  it.each(METIERS.map((metier) => [metier.codeRome, metier] as const))(
    '%s : codes et libellés officiels',
    (code, metier) => {
      const reel = reels.get(code)
      expect(reel).toMatchObject({ intitule: metier.intitule, domaine: metier.domaine })
      const appellations = new Map(
        reel?.appellations.map((appellation) => [appellation.code, appellation.libelle]),
      )
      for (const { code: ogr, libelle } of metier.appellations) expect(appellations.get(ogr)).toBe(libelle)
      const interets = new Map(reel?.centresInteret.map((interet) => [interet.code, interet.libelle]))
      for (const { code: interet, libelle } of metier.centresInteret)
        expect(interets.get(interet)).toBe(libelle)
    },
  )

  it('aucune phrase n’est reprise du ROME', () => {
    for (const { codeRome, definition, acces } of METIERS) {
      const officielles = new Set([
        ...(reels.get(codeRome)?.definition ?? []),
        ...(reels.get(codeRome)?.acces ?? []),
      ])
      expect(
        [...definition, ...acces].filter((phrase) => officielles.has(phrase)),
        codeRome,
      ).toEqual([])
    }
  })
})
