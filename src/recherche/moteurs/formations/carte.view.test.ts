import { expect, it } from 'vitest'
import { type Jour, lireJour } from '../../../kernel/jour.ts'
import type { CarteFormation, SessionCarte } from './carte.ts'
import { datesDeSession, vueCarteFormation } from './carte.view.ts'

const jour = (texte: string): Jour => lireJour(texte) ?? expect.fail(texte)
const aujourdhui = jour('2026-11-24')

const carte: CarteFormation = {
  numero: '15_1',
  intitule: 'CAP Tissage',
  organisme: 'Centre du Tissage',
  organismeNumero: '19_1',
  commune: 'Mazamet',
  codePostal: '81200',
  autresLieux: 0,
  prochaineSession: { permanente: false, debut: jour('2027-01-04'), fin: jour('2027-06-30') },
  nombreSessions: 1,
  etiquettes: {
    region: true,
    apprentissage: false,
    contratPro: false,
    voies: [],
    aDistance: 'non',
    certifiante: false,
  },
  sessions: [],
}

function faits(champs: Partial<CarteFormation>, distanceKm?: number): readonly string[] {
  const resultat = {
    numero: '15_1',
    carte: { ...carte, ...champs },
    ...(distanceKm === undefined ? {} : { distanceKm }),
  }
  return vueCarteFormation(resultat, aujourdhui).faits.map(({ contenu }) => contenu.replaceAll('\u00a0', ' '))
}

it.each<[SessionCarte, string]>([
  [{ permanente: true, debut: jour('2024-01-01') }, 'Entrée possible à tout moment'],
  [
    { permanente: true, debut: jour('2024-01-01'), fin: jour('2027-06-30') },
    'Entrée possible à tout moment, jusqu’au 30 juin 2027',
  ],
  [{ permanente: false, debut: jour('2027-01-04'), fin: jour('2027-06-30') }, 'Du 4 janvier au 30 juin 2027'],
  [
    { permanente: false, debut: jour('2026-11-02'), fin: jour('2027-06-30') },
    'En cours, jusqu’au 30 juin 2027',
  ],
  [{ permanente: false, debut: jour('2026-11-02') }, 'En cours, depuis le 2 novembre 2026'],
  [{ permanente: false, debut: jour('2027-01-04') }, 'À partir du 4 janvier 2027'],
  [{ permanente: false }, 'Dates non communiquées'],
  [
    {
      permanente: false,
      debut: jour('2027-09-01'),
      fin: jour('2028-07-31'),
      partielle: {
        debut: { type: 'mois', annee: 2027, mois: 9 },
        fin: { type: 'mois', annee: 2028, mois: 7 },
      },
    },
    'De septembre 2027 à juillet 2028',
  ],
])('%o se dit « %s »', (session, attendu) => {
  expect(datesDeSession(session, aujourdhui)).toBe(attendu)
})

it('lieu, autres lieux et distance tiennent sur une ligne', () => {
  expect(faits({})[0]).toBe('Mazamet (81200)')
  expect(faits({ autresLieux: 1 }, 12.4)[0]).toBe('Mazamet (81200) et 1 autre lieu, à 12 km')
  expect(faits({ autresLieux: 3 }, 0.2)[0]).toBe('Mazamet (81200) et 3 autres lieux, à moins de 1 km')
  expect(faits({ commune: '', codePostal: '' })[0]).toBe('Du 4 janvier au 30 juin 2027')
})

it('une session complète se dit', () => {
  const prochaineSession = { ...carte.prochaineSession, recrutement: 'ferme' } as const
  const vue = vueCarteFormation({ numero: '15_1', carte: { ...carte, prochaineSession } }, aujourdhui)
  expect(vue.etiquettes.map(({ libelle }) => libelle)).toEqual(['Financée par la Région', 'Complet'])
})

it.each([
  [undefined, undefined, 'Entrée : non précisé ; sortie : non précisé'],
  ['0', '3', 'Entrée : aucun niveau demandé ; sortie : CAP, BEP'],
  ['4', '0', 'Entrée : bac ; sortie : sans niveau spécifique'],
] as const)('niveaux %s → %s : « %s »', (niveauEntree, niveauSortie, attendu) => {
  const etiquettes = { ...carte.etiquettes, ...(niveauSortie === undefined ? {} : { niveauSortie }) }
  expect(faits({ ...(niveauEntree === undefined ? {} : { niveauEntree }), etiquettes })).toContain(attendu)
})
