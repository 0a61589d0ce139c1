import { describe, expect, test } from 'vitest'
import { lireCommunes } from '../adapters/communes-npm.ts'
import { reconnaitreRegion } from './departements.ts'
import { creerRepertoire } from './repertoire.ts'
import { type IndicesDeCommune, retrouverCommune } from './retrouver-commune.ts'

const toutes = lireCommunes()
const communes = creerRepertoire(toutes)
const enOccitanie = creerRepertoire(toutes, '76')

const retrouver = (indices: IndicesDeCommune, ou = communes) => {
  const retrouvee = retrouverCommune(indices, ou)
  return retrouvee && [retrouvee.commune.insee, ...retrouvee.contredits]
}

describe('un code postal CEDEX', () => {
  test.each([
    ['31077', 'TOULOUSE CEDEX 4', '31555'],
    ['31077', 'Toulouse', '31555'],
    ['31077', '31077 TOULOUSE CEDEX 4', '31555'],
    ['31077', 'TOULOUSE CDX', '31555'],
    ['31077', 'TOULOUSE C.E.D.E.X. 4', '31555'],
    ['31077', 'TOULOUSE (CEDEX 4)', '31555'],
    ['31077', 'TOULOUSE-CEDEX 4', '31555'],
    ['31077', 'TOULOUSE CEDEX04', '31555'],
    ['31077', 'TOULOUSECEDEX', '31555'],
    ['31077', 'CEDEX 4 TOULOUSE', '31555'],
    ['31077', 'TOULOUSE CEDEX 4 FRANCE', '31555'],
    ['31676', 'Labège-Innopole cedex', '31254'],
    ['31326', 'CASTANET CEDEX', '31113'],
    ['34960', 'Montpellier cédex 2', '34172'],
    ['75640', 'PARIS CEDEX 13', '75056'],
    ['69365', 'Lyon 7e Cedex 07', '69123'],
  ])('%s %s', (codePostal, ville, insee) => {
    expect(retrouver({ codePostal, ville })).toEqual([insee])
  })

  test.each([
    ['31077', undefined],
    ['31077', 'MONTPELLIER CEDEX'],
    ['31077', 'Saint'],
    ['12035', 'Villeneuve-lès-Bidule CEDEX'],
  ])('%s %s n’est la commune de personne', (codePostal, ville) => {
    expect(retrouver({ codePostal, ville })).toBeUndefined()
  })
})

describe('sans code postal', () => {
  test('un nom seul en France, dans la région ou le département', () => {
    expect(retrouver({ ville: 'Toulouse' })).toEqual(['31555'])
    expect(retrouver({ ville: 'Castres' })).toBeUndefined()
    expect(retrouver({ ville: 'Castres' }, enOccitanie)).toEqual(['81065'])
    expect(retrouver({ ville: 'Castres', region: '76' })).toEqual(['81065'])
    expect(retrouver({ ville: 'Castres', departement: '02' }, enOccitanie)).toEqual(['02142'])
    expect(retrouver({ ville: 'Saint-Denis' }, enOccitanie)).toBeUndefined()
    expect(retrouver({ ville: 'à distance' })).toBeUndefined()
  })

  test('un code de région pris pour un département', () => {
    expect(retrouver({ ville: 'Castres', departement: '76' })).toEqual(['81065'])
    expect(retrouver({ ville: 'Rouen', departement: '76' }, enOccitanie)).toEqual(['76540'])
  })
})

describe('une adresse qui se contredit', () => {
  test.each<[IndicesDeCommune, ...string[]]>([
    [{ codeInsee: '31555', codePostal: '34000', ville: 'Toulouse' }, '31555', 'codePostal'],
    [{ codeInsee: '34172', codePostal: '31000', ville: 'Toulouse' }, '31555', 'codeInsee'],
    [{ codeInsee: '31555', codePostal: '31000', ville: 'Montpellier' }, '31555', 'ville'],
    [{ codeInsee: '31069', codePostal: '31000', ville: 'Blagnac' }, '31069', 'codePostal'],
    [{ codeInsee: '34172', codePostal: '31077', ville: 'Toulouse Cedex' }, '31555', 'codeInsee'],
    // Deux indications seulement : le département départage, puis le code Insee, puis le code postal.
    [{ codeInsee: '31555', codePostal: '34000' }, '31555', 'codePostal'],
    [{ codeInsee: '31555', codePostal: '34000', departement: '34' }, '34172', 'codeInsee'],
    [{ codePostal: '31000', ville: 'Montpellier' }, '31555', 'ville'],
    [{ codePostal: '31000', ville: 'Montpellier', departement: '34' }, '34172', 'codePostal'],
    [{ codePostal: '31000', ville: 'Blagnac' }, '31069', 'codePostal'],
    [{ codeInsee: '31555', ville: 'Montpellier' }, '31555', 'ville'],
  ])('%j', (indices, ...attendu) => {
    expect(retrouver(indices)).toEqual(attendu)
  })

  test('un nom abrégé, prolongé ou inconnu, un arrondissement ne contredisent rien', () => {
    expect(retrouver({ codePostal: '31320', ville: 'Castanet' })).toEqual(['31113'])
    expect(retrouver({ codePostal: '31000', ville: 'Toulouse Rangueil' })).toEqual(['31555'])
    // Un hameau de Carcassonne, pas Montredon-des-Corbières.
    expect(retrouver({ codePostal: '11000', ville: 'Montredon' })?.[0]).toBe('11069')
    expect(retrouver({ codePostal: '31000', ville: 'Toulouze' })).toEqual(['31555'])
    expect(retrouver({ codeInsee: '75112', codePostal: '75012', ville: 'Paris 12e' })).toEqual(['75056'])
    expect(retrouver({ codeInsee: '31999', codePostal: '31000', ville: 'Toulouse' })).toEqual(['31555'])
  })
})

test.each([
  ['76', '76'],
  ['076', '76'],
  ['73', '76'],
  ['91', '76'],
  ['FR-OCC', '76'],
  ['OCCITANIE', '76'],
  ['Région Occitanie', '76'],
  ['Midi-Pyrénées', '76'],
  ['4', '04'],
  ['NC', undefined],
  ['31', undefined],
  ['Haute-Garonne', undefined],
])('la région « %s » → %s', (texte, code) => {
  expect(reconnaitreRegion(texte)).toBe(code)
})
