import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { Formation } from '../../domain/formation.ts'
import { ecrireLheo } from './ecrire-lheo.ts'
import {
  extrasAction,
  extrasFinanceur,
  extrasFormation,
  extrasOrganisme,
  extrasSession,
} from './ecriture/extras.ts'
import { formation } from './formation.fixture.ts'
import { interpreterTout } from './relire.fixture.ts'

const SCHEMA = '../shared/data/lheo-schema/lheo-2.3.xsd'
const FLUX_REELS = '../shared/data/lheo'

async function ecrire(formations: readonly Formation[]): Promise<string> {
  return (await Array.fromAsync(ecrireLheo(formations))).join('')
}

async function relire(xml: string): Promise<Formation[]> {
  return (await interpreterTout(xml)).map((lue) => {
    if (lue.etat === 'rejetee') throw new Error(lue.anomalies.map(({ phrase }) => phrase).join(' ; '))
    return lue.formation
  })
}

/** La formation avec les extras que l'écriture ajoute pour ses champs interprétés. */
function avecExtrasEcrits(lue: Formation): Formation {
  return {
    ...lue,
    extras: extrasFormation(lue),
    organisme: { ...lue.organisme, extras: extrasOrganisme(lue.organisme) },
    actions: lue.actions.map((action) => ({
      ...action,
      extras: extrasAction(action),
      financeurs: action.financeurs.map((financeur) => ({
        ...financeur,
        extras: extrasFinanceur(financeur),
      })),
      sessions: action.sessions.map((session) => ({ ...session, extras: extrasSession(session) })),
    })),
  }
}

describe('écrire puis relire', () => {
  test('donne la même formation', async () => {
    await fc.assert(
      fc.asyncProperty(formation, async (ecrite) => {
        expect(await relire(await ecrire([ecrite]))).toEqual([avecExtrasEcrits(ecrite)])
      }),
      { numRuns: 100 },
    )
  })
})

describe.runIf(existsSync(FLUX_REELS))('flux réels', () => {
  test.each(existsSync(FLUX_REELS) ? readdirSync(FLUX_REELS) : [])(
    '%s : lire, écrire, relire',
    async (nom) => {
      const lues = await relire(readFileSync(`${FLUX_REELS}/${nom}`, 'utf8'))
      expect(lues).toHaveLength(1)
      expect(await relire(await ecrire(lues))).toEqual(lues)
    },
  )
})

describe.runIf(existsSync(SCHEMA))('schéma officiel', () => {
  const valider = async (xml: string) =>
    (
      await validateXML({
        xml: [{ fileName: 'flux.xml', contents: xml }],
        schema: [{ fileName: 'lheo.xsd', contents: readFileSync(SCHEMA, 'utf8') }],
        initialMemoryPages: memoryPages.MiB * 32,
        maxMemoryPages: memoryPages.GiB,
      })
    ).errors.map(({ rawMessage }) => rawMessage)

  test('le flux écrit est valide, champs absents compris', async () => {
    const formations = fc.sample(formation, { numRuns: 60, seed: 20261123 })
    expect(await valider(await ecrire(formations))).toEqual([])
  }, 60_000)

  test.each(existsSync(FLUX_REELS) ? readdirSync(FLUX_REELS) : [])(
    '%s réécrit est valide',
    async (nom) => {
      const lues = await relire(readFileSync(`${FLUX_REELS}/${nom}`, 'utf8'))
      expect(await valider(await ecrire(lues))).toEqual([])
    },
    60_000,
  )
})

if (!existsSync(FLUX_REELS)) process.stdout.write('Flux réels absents : leurs tests ne sont pas passés.\n')
if (!existsSync(SCHEMA)) process.stdout.write('Schéma LHÉO absent : la validation n’est pas passée.\n')
