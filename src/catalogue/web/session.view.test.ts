import { describe, expect, it } from 'vitest'
import { type Jour, lireJour } from '../../kernel/jour.ts'
import { action, session } from '../domain/formation.fixture.ts'
import type { Action, Session } from '../domain/formation.ts'
import { adresse, coordonnees, periode } from './fiche-complete.fixture.ts'
import { vueSession } from './session.view.ts'

const aujourdhui: Jour = lireJour('2026-11-24') ?? expect.fail('jour illisible')

function vue(desSession: Partial<Session>, desAction: Partial<Action> = {}) {
  return vueSession('15_1', { cle: '9', action: action(desAction), session: session(desSession) }, aujourdhui)
}

const mazamet = adresse({ lignes: ['7 rue des Tisserands'], codePostal: '81200', ville: 'Mazamet' })
const lieu = { attributs: {}, coordonnees: coordonnees({ adresse: mazamet }), extras: [] }

describe('état montré', () => {
  it.each([
    ['20270104', 'ouvert', 'Inscriptions ouvertes', 'succes'],
    ['20270104', 'ferme', 'Complet, inscriptions fermées', 'attention'],
    ['20270104', 'suspendu', 'Inscriptions suspendues', 'attention'],
    ['20261102', 'ouvert', 'Inscriptions ouvertes', 'succes'],
  ] as const)('début %s, recrutement %s → « %s »', (debut, recrutement, libelle, ton) => {
    expect(vue({ periode: periode(debut, '20270630'), recrutement }).etat).toEqual({ libelle, ton })
  })

  it('sans état de recrutement, la session dit où elle en est', () => {
    expect(vue({ periode: periode('20270104', '20270630') }).etat.libelle).toBe('À venir')
    expect(vue({ periode: periode('20261102', '20270630') }).etat.libelle).toBe('En cours')
    expect(vue({ periode: periode('20250106', '20250630') }).etat.libelle).toBe('Terminée')
  })

  it('une session terminée n’est plus visible ni à mettre à l’agenda, même « ouverte »', () => {
    const passee = vue({ periode: periode('20250106', '20250630'), recrutement: 'ouvert' })
    expect(passee.visible).toBe(false)
    expect(passee.etat.libelle).toBe('Terminée')
    expect(passee).not.toHaveProperty('agenda')
  })
})

describe('dates', () => {
  it('une entrée permanente déjà ouverte ne redit pas son premier jour', () => {
    const permanente = vue({ periode: periode('20240101', '20271218') }, { entreesPermanentes: true })
    expect(permanente.dates).toBe('Entrée possible à tout moment, jusqu’au 18 décembre 2027')
  })

  it('une entrée permanente à venir dit quand elle ouvre', () => {
    const permanente = vue({ periode: periode('20270104', '99999999') }, { entreesPermanentes: true })
    expect(permanente.dates).toBe('Entrée possible à tout moment, à partir du 4 janvier 2027')
  })

  it('un début qui n’est pas un jour précis ne va pas à l’agenda', () => {
    expect(vue({ periode: periode('20270900', '99999999') })).not.toHaveProperty('agenda')
    expect(vue({ periode: periode('20270906', '99999999') })).toHaveProperty('agenda')
  })
})

describe('sans redite', () => {
  it('les dates d’inscription égales à celles de la session sont tues', () => {
    const meme = periode('20270104', '20270630')
    expect(vue({ periode: meme, periodeInscription: meme }).inscription).toEqual([])
  })

  it('l’adresse d’inscription égale au lieu de formation est tue', () => {
    expect(vue({ adresseInscription: mazamet }, { lieux: [lieu] }).inscription).toEqual([])
    expect(vue({ adresseInscription: mazamet }).inscription).toMatchObject([
      { terme: 'Adresse d’inscription' },
    ])
  })

  it('une session à distance le dit avant ses lieux', () => {
    expect(vue({}, { lieux: [lieu], modalitesEnseignement: '2' }).lieux).toEqual([
      'À distance',
      'Mazamet (81200)',
    ])
  })
})
