import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUCUN_VOLUME } from './compte-rendu.ts'
import { evaluerGardes, refusDeGarde } from './gardes.ts'

const verifierGardes = (...mesure: Parameters<typeof evaluerGardes>) => refusDeGarde(evaluerGardes(...mesure))
const seuils = { retrait: 0.2, rejet: 0.1, illisible: 0.05 }

describe('les gardes', () => {
  it.each([
    { cas: 'flux vide', lues: 0, retirees: 0, rejetees: 0, publiees: 0, code: 'flux-vide' },
    { cas: 'retrait juste admis', lues: 80, retirees: 20, rejetees: 0, publiees: 100, code: undefined },
    {
      cas: 'un retrait de trop',
      lues: 79,
      retirees: 21,
      rejetees: 0,
      publiees: 100,
      code: 'trop-de-retraits',
    },
    { cas: 'rejets juste admis', lues: 100, retirees: 0, rejetees: 10, publiees: 0, code: undefined },
    { cas: 'un rejet de trop', lues: 100, retirees: 0, rejetees: 11, publiees: 0, code: 'trop-de-rejets' },
    { cas: 'premier import', lues: 100, retirees: 0, rejetees: 0, publiees: 0, code: undefined },
  ])('$cas → $code', ({ lues, retirees, rejetees, publiees, code }) => {
    const refus = verifierGardes({ volumes: { ...AUCUN_VOLUME, lues, retirees, rejetees }, publiees }, seuils)
    expect(refus?.code).toBe(code)
  })

  it('nomment les nombres et le seuil dans la phrase', () => {
    const volumes = { ...AUCUN_VOLUME, lues: 50, retirees: 50 }
    expect(verifierGardes({ volumes, publiees: 100 }, seuils)?.phrase.replace(/\s/g, ' ')).toBe(
      'Le flux retirerait 50 formations sur 100 publiées (50 %, pour 20 % admis).',
    )
  })

  it.each([
    { illisibles: 5, reculJours: 0, code: undefined },
    { illisibles: 6, reculJours: 0, code: 'trop-d-illisibles' },
    { illisibles: 0, reculJours: 1, code: 'export-plus-ancien' },
  ])('illisibles $illisibles, recul $reculJours j → $code', ({ code, ...mesures }) => {
    const volumes = { ...AUCUN_VOLUME, lues: 100 }
    expect(verifierGardes({ volumes, publiees: 100 }, seuils, false, mesures)?.code).toBe(code)
    expect(verifierGardes({ volumes, publiees: 100 }, seuils, true, mesures)).toBeUndefined()
  })

  it('forcées → laissent passer, et gardent la mesure du dépassement', () => {
    const mesure = { volumes: { ...AUCUN_VOLUME, lues: 50, retirees: 50 }, publiees: 100 }
    const decisions = evaluerGardes(mesure, seuils, true)
    expect(refusDeGarde(decisions)).toBeUndefined()
    expect(decisions).toContainEqual({
      garde: 'trop-de-retraits',
      valeur: 50,
      base: 100,
      seuil: 0.2,
      depassee: true,
      forcee: true,
    })
  })

  it('forcées → un flux vide reste refusé : il retirerait tout le catalogue', () => {
    const mesure = { volumes: { ...AUCUN_VOLUME, retirees: 50 }, publiees: 50 }
    expect(verifierGardes(mesure, seuils, true)?.code).toBe('flux-vide')
  })

  it('ne laissent jamais passer plus que la part admise', () => {
    const entier = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(entier, entier, fc.nat(1000), (lues, publiees, brut) => {
        const retirees = Math.min(brut, publiees)
        const refus = verifierGardes({ volumes: { ...AUCUN_VOLUME, lues, retirees }, publiees }, seuils)
        expect(refus !== undefined).toBe(retirees / publiees > seuils.retrait + 1e-12)
      }),
    )
  })
})
