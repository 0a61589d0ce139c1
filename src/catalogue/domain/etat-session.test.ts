import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateLheo, lireDateLheo } from '../../kernel/date-lheo.ts'
import { ajouterJours, type Jour, jourDeNumero } from '../../kernel/jour.ts'
import {
  type ActionDatee,
  estVisible,
  etatSession,
  type SessionDatee,
  visibleJusquau,
} from './etat-session.ts'

const AUJOURDHUI = jourDeNumero(20_786) // 2026-11-29

const date = (texte: string): DateLheo => lireDateLheo(texte) ?? { type: 'inconnue' }
const session = (debut: string, fin: string): SessionDatee => ({
  periode: { debut: date(debut), fin: date(fin) },
})
const FIXE: ActionDatee = { entreesPermanentes: false }
const PERMANENTE: ActionDatee = { entreesPermanentes: true }

describe('etatSession, le 29 novembre 2026', () => {
  test.each([
    ['commence demain', FIXE, '20261130', '20270201', 'a-venir'],
    ['commence aujourd’hui', FIXE, '20261129', '20270201', 'en-cours'],
    ['finit aujourd’hui', FIXE, '20260901', '20261129', 'en-cours'],
    ['finie hier', FIXE, '20260901', '20261128', 'passee'],
    ['début inconnu, fin à venir', FIXE, '00000000', '20270201', 'debut-inconnu'],
    ['début inconnu, finie', FIXE, '00000000', '20261001', 'passee'],
    ['rien de connu', FIXE, '00000000', '99999999', 'debut-inconnu'],
    ['commencée, fin inconnue', FIXE, '20150901', '99999999', 'fin-inconnue'],
    ['à venir, fin inconnue', FIXE, '20270901', '99999999', 'a-venir'],
    ['fin écrite 00000000', FIXE, '20260901', '00000000', 'fin-inconnue'],
    ['début dans le mois en cours', FIXE, '20261100', '20270600', 'a-venir'],
    ['début le mois dernier', FIXE, '20261000', '20270600', 'en-cours'],
    ['finit dans le mois en cours', FIXE, '20260900', '20261100', 'en-cours'],
    ['finie le mois dernier', FIXE, '20170900', '20261000', 'passee'],
    ['année en cours seule', FIXE, '20260000', '20260000', 'a-venir'],
    ['année passée seule', FIXE, '20250000', '20250000', 'passee'],
    ['mois ancien, fin inconnue', FIXE, '20170900', '99999999', 'fin-inconnue'],
    ['fin avant le début à venir', FIXE, '20270901', '20260601', 'a-venir'],
    ['fin avant le début passé', FIXE, '20260901', '20260601', 'passee'],
    ['entrée permanente, période ouverte', PERMANENTE, '20240101', '20261218', 'permanente'],
    ['entrée permanente, sans fin', PERMANENTE, '20240101', '99999999', 'permanente'],
    ['entrée permanente, sans aucune date', PERMANENTE, '00000000', '99999999', 'permanente'],
    ['entrée permanente qui ouvrira', PERMANENTE, '20270101', '20271231', 'permanente'],
    ['entrée permanente dont la période est finie', PERMANENTE, '20240101', '20251231', 'passee'],
  ])('%s', (_, action, debut, fin, attendu) => {
    expect(etatSession(action, session(debut, fin), AUJOURDHUI).etat).toBe(attendu)
  })

  test('le Carif la dit périmée : rien ne la montre', () => {
    const future = session('20270101', '20270601')
    const perimees = [
      etatSession(FIXE, { ...future, perimee: true }, AUJOURDHUI),
      etatSession({ ...FIXE, perimee: true }, future, AUJOURDHUI),
      etatSession({ ...PERMANENTE, perimee: true }, future, AUJOURDHUI),
    ]
    expect(perimees.map(({ etat }) => etat)).toEqual(['perimee', 'perimee', 'perimee'])
    expect(perimees.some(estVisible)).toBe(false)
  })

  test.each(['ouvert', 'ferme', 'suspendu'] as const)('recrutement %s : montré comme tel', (recrutement) => {
    const etat = etatSession(FIXE, { ...session('20270101', '20270601'), recrutement }, AUJOURDHUI)
    expect(etat).toEqual({ etat: 'a-venir', debut: '2027-01-01', fin: '2027-06-01', recrutement })
    expect(estVisible(etat)).toBe(true)
  })
})

test('visibleJusquau est le dernier jour où la session est visible', () => {
  const dates = fc.constantFrom(
    '00000000',
    '99999999',
    '20260000',
    '20261100',
    '20261115',
    '20270201',
    '20250101',
  )
  fc.assert(
    fc.property(dates, dates, fc.boolean(), fc.option(fc.boolean()), (debut, fin, permanentes, perimee) => {
      const action = { entreesPermanentes: permanentes }
      const lue = { ...session(debut, fin), ...(perimee === null ? {} : { perimee }) }
      const jusquau = visibleJusquau(action, lue)
      const visible = (jour: Jour): boolean => estVisible(etatSession(action, lue, jour))
      expect(visible(AUJOURDHUI)).toBe(jusquau === undefined || jusquau >= AUJOURDHUI)
      if (jusquau === undefined || perimee === true) return
      expect(visible(jusquau)).toBe(true)
      expect(visible(ajouterJours(jusquau, 1))).toBe(false)
    }),
  )
})
