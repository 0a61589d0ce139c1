import { describe, expect, it, vi } from 'vitest'
import type { Releve } from '../domain/releve.ts'
import type { Serie } from '../domain/source-france-travail.ts'
import { lireTensions } from './lire-tensions.ts'

const INSTANT = new Date('2026-11-24T09:00:00Z')
const HIER = new Date('2026-11-23T09:00:00Z')
const INDISPONIBLE = { etat: 'indisponible' } as const
const ANCIEN = { etat: 'ancien', valeur: [], obtenuLe: HIER } as const
const niveau = (valeur: number): Releve<readonly Serie[]> => ({
  etat: 'frais',
  valeur: [{ nomenclature: 'PERSPECTIVE', chiffres: [{ periode: '2025', valeur }] }],
  obtenuLe: HIER,
})

function banc(reponses: Readonly<Record<string, Releve<readonly Serie[]>>>) {
  const registre = {
    aLire: vi.fn(async (_avant: Date) => Object.keys(reponses)),
    noter: vi.fn(async () => true),
    noterEchec: vi.fn(async () => undefined),
  }
  const arret = new AbortController()
  const relever = vi.fn(async (code: string) => reponses[code] ?? INDISPONIBLE)
  const souffler = vi.fn(async () => undefined)
  const deps = { registre, relever, souffler, horloge: () => INSTANT }
  return { registre, relever, souffler, arret, lire: () => lireTensions(deps, arret.signal) }
}

describe('lireTensions', () => {
  it('note le niveau à la date du relevé, et souffle après chaque métier', async () => {
    const { lire, registre, souffler } = banc({ M1805: niveau(4), K1304: niveau(1) })
    expect(await lire()).toEqual({ lues: 2, changees: 2, echecs: 0, interrompu: false })
    const lecture = { tension: { niveau: 4, periode: '2025' }, lueLe: HIER }
    expect(registre.noter).toHaveBeenCalledWith('M1805', lecture, INSTANT)
    expect(souffler).toHaveBeenCalledTimes(2)
  })

  it('demande ce qui manque ou a plus de trente jours', async () => {
    const { lire, registre } = banc({})
    await lire()
    expect(registre.aLire).toHaveBeenCalledWith(new Date('2026-10-25T09:00:00Z'))
  })

  it('sans donnée → lu, sans niveau', async () => {
    const { lire, registre } = banc({ N9900: { etat: 'sans-donnee', obtenuLe: HIER } })
    expect(await lire()).toMatchObject({ lues: 1, echecs: 0 })
    expect(registre.noter).toHaveBeenCalledWith('N9900', { lueLe: HIER }, INSTANT)
  })

  it('trois échecs de suite → s’arrête là, et note les essais', async () => {
    const reponses = {
      A: INDISPONIBLE,
      B: INDISPONIBLE,
      C: ANCIEN,
      D: niveau(2),
    } as const
    const { lire, relever, registre } = banc(reponses)
    expect(await lire()).toEqual({ lues: 0, changees: 0, echecs: 3, interrompu: true })
    expect(relever).not.toHaveBeenCalledWith('D')
    expect(registre.noterEchec.mock.calls).toEqual([
      ['A', INSTANT],
      ['B', INSTANT],
      ['C', INSTANT],
    ])
  })

  it('des échecs isolés n’arrêtent rien', async () => {
    const { lire } = banc({ A: INDISPONIBLE, B: INDISPONIBLE, C: niveau(3), D: INDISPONIBLE, E: niveau(2) })
    expect(await lire()).toEqual({ lues: 2, changees: 2, echecs: 3, interrompu: false })
  })

  it('arrêt pendant un appel → plus rien n’est écrit', async () => {
    const { lire, relever, registre, arret } = banc({ A: niveau(3), B: niveau(2) })
    relever.mockImplementationOnce(async () => {
      arret.abort()
      return INDISPONIBLE
    })
    expect(await lire()).toEqual({ lues: 0, changees: 0, echecs: 0, interrompu: false })
    expect(registre.noterEchec).not.toHaveBeenCalled()
    expect(relever).toHaveBeenCalledTimes(1)
  })
})
