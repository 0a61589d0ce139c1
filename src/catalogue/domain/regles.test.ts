import { describe, expect, test } from 'vitest'
import { action, cycle, formation, session } from './formation.fixture.ts'
import {
  accessibleHandicap,
  alternance,
  dureeHeures,
  estFinanceeParRegion,
  numeroOrganisme,
  suiviADistance,
} from './regles.ts'

describe('estFinanceeParRegion', () => {
  test.each([
    ['le conseil régional (2)', ['4', '2'], true],
    ['un autre financeur', ['4', '16'], false],
    ['aucun financeur', [], false],
  ])('%s', (_, codes, attendu) => {
    const financeurs = codes.map((code) => ({ code, attributs: {}, extras: [] }))
    expect(estFinanceeParRegion(formation({ actions: [action({}), action({ financeurs })] }))).toBe(attendu)
  })
})

describe('alternance', () => {
  const avecCycle = (type: string, contrat?: string) => ({
    action: action({}),
    session: session({ cycles: [cycle(type, contrat)] }),
  })
  const sansCycle = (champs: Parameters<typeof action>[0]) => ({
    action: action(champs),
    session: session({}),
  })

  test.each([
    ['rien', sansCycle({}), { apprentissage: false, contratPro: false }],
    [
      'les extras',
      sansCycle({ apprentissage: true, contratPro: false }),
      { apprentissage: true, contratPro: false },
    ],
    ['un cycle en apprentissage', avecCycle('1'), { apprentissage: true, contratPro: false }],
    ['un contrat de professionnalisation', avecCycle('0', '2'), { apprentissage: false, contratPro: true }],
    ['tout contrat', avecCycle('0', '0'), { apprentissage: true, contratPro: true }],
    ['formation initiale', avecCycle('0'), { apprentissage: false, contratPro: false }],
  ])('%s', (_, lue, attendu) => {
    expect(alternance([lue])).toEqual(attendu)
  })
})

describe('suiviADistance', () => {
  test.each([
    [['2'], 'oui'],
    [['2', '2'], 'oui'],
    [['0', '2'], 'possible'],
    [['1', '2'], 'possible'],
    [[undefined, '2'], 'possible'],
    [['0', '1'], 'mixte'],
    [['0'], 'non'],
    [[undefined], 'non'],
    [[], 'non'],
  ] as const)('modalités %j → %s', (modalites, attendu) => {
    const actions = modalites.map((modalite) =>
      action(modalite === undefined ? {} : { modalitesEnseignement: modalite }),
    )
    expect(suiviADistance(formation({ actions }))).toBe(attendu)
  })
})

describe('dureeHeures', () => {
  test.each([
    ['le total', { heuresTotal: 250, heuresCentre: 100 }, 250],
    ['la somme centre et entreprise', { heuresCentre: 100, heuresEntreprise: 35 }, 135],
    ['la durée conventionnée', { heuresTotal: 0, dureeConventionnee: 70 }, 70],
    ['des zéros', { heuresTotal: 0, dureeConventionnee: 0 }, undefined],
    ['rien', {}, undefined],
  ])('%s', (_, heures, attendu) => {
    expect(dureeHeures(formation({ actions: [action(heures)] }))).toBe(attendu)
  })

  test('la plus courte de ses actions', () => {
    const actions = [action({ heuresTotal: 300 }), action({}), action({ heuresTotal: 120 })]
    expect(dureeHeures(formation({ actions }))).toBe(120)
  })
})

test.each([
  ['Oui', true],
  ['Accès handicapé possible', true],
  ['Locaux accessibles aux PMR', true],
  ['Oui, sauf étage non accessible', true],
  ['Non', false],
  ["Pas d'accès", false],
  ['Accès non adapté', false],
  ['Nous consulter', undefined],
  [undefined, undefined],
])('accessibleHandicap : %s → %s', (texte, attendu) => {
  expect(accessibleHandicap(texte)).toBe(attendu)
})

describe('numeroOrganisme', () => {
  const organisme = formation({}).organisme
  test('le numéro du flux, sinon le SIRET', () => {
    expect(numeroOrganisme({ ...organisme, numero: '15_1', siret: '77897285100068' })).toBe('15_1')
    expect(numeroOrganisme({ ...organisme, siret: '77897285100068' })).toBe('77897285100068')
    for (const faux of [{ numero: 'NC' }, { numero: '0' }, { siret: '12345678901234' }])
      expect(numeroOrganisme({ ...organisme, ...faux })).toMatch(/^nom-/)
  })

  test('sans l’un ni l’autre, une empreinte du nom et de la commune, stable', () => {
    const sansNumero = numeroOrganisme(organisme)
    expect(sansNumero).toMatch(/^nom-[0-9a-f]{16}$/)
    expect(numeroOrganisme({ ...organisme })).toBe(sansNumero)
    expect(numeroOrganisme({ ...organisme, nom: 'Autre' })).not.toBe(sansNumero)
  })
})
