import { describe, expect, it, vi } from 'vitest'
import type { Metier } from '../domain/metier.ts'
import { metierNu } from '../web/metier-complet.fixture.ts'
import { garderLecture } from './lecture-gardee.ts'

const MEDIAN = { code: 'B1802', annee: 2021, montant: 1_850, source: 'Essai' }

const nomme = (codeRome: string): Metier => ({ ...metierNu, codeRome })

function source(connus: readonly string[] = ['A1101', 'B1802', 'H2402']) {
  const metiers = connus.map(nomme)
  return {
    plusieurs: vi.fn(async (codes: readonly string[]) =>
      codes.flatMap((code) => metiers.find(({ codeRome }) => codeRome === code) ?? []),
    ),
    parcourir: vi.fn(async function* () {
      yield* metiers
    }),
    statistiques: vi.fn(async () => ({ release: '460' })),
    salairesMedians: vi.fn(async () => new Map([['B1802', [MEDIAN]]])),
  }
}

describe('lecture gardée', () => {
  it('avant d’avoir tout lu, demande à la source', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    expect(await lecture.metier('B1802')).toMatchObject({ codeRome: 'B1802' })
    expect(await lecture.statistiques()).toMatchObject({ release: '460' })
    expect(origine.plusieurs).toHaveBeenCalledOnce()
  })

  it('ensuite, ne lui demande plus rien, même un code inconnu', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    await lecture.relire()
    origine.plusieurs.mockRejectedValue(new Error('base fermée'))
    const lus = await lecture.plusieurs(['H2402', 'Z9999', 'B1802'])
    expect(lus.map(({ codeRome }) => codeRome)).toEqual(['H2402', 'B1802'])
    expect(await lecture.metier('Z9999')).toBeUndefined()
    expect(await lecture.statistiques()).toMatchObject({ release: '460' })
    expect(await lecture.salairesMedians('B1802')).toEqual([MEDIAN])
    expect(await lecture.salairesMedians('H2402')).toEqual([])
    expect(origine.salairesMedians).toHaveBeenCalledOnce()
    expect(origine.statistiques).toHaveBeenCalledOnce()
  })

  it('relue, montre le nouveau répertoire ; une relecture qui échoue garde l’ancien', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    await lecture.relire()
    origine.parcourir.mockImplementationOnce(async function* () {
      yield nomme('Z9999')
    })
    await lecture.relire()
    expect(await lecture.plusieurs(['A1101', 'Z9999'])).toMatchObject([{ codeRome: 'Z9999' }])
    origine.statistiques.mockRejectedValueOnce(new Error('base fermée'))
    await expect(lecture.relire()).rejects.toThrow('base fermée')
    expect(await lecture.metier('Z9999')).toBeDefined()
    await lecture.relire()
    expect(await lecture.metier('A1101')).toBeDefined()
  })
})
