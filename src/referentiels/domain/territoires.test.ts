import { describe, expect, it } from 'vitest'
import type { Commune } from './commune.ts'
import { creerTerritoires } from './territoires.ts'

let decalage = 0
function commune(insee: string, nom: string, codesPostaux: string, population: number): Commune {
  decalage += 0.01
  const departement = insee.slice(0, 2)
  const region = { '31': '76', '32': '76', '65': '76', '46': '76' }[departement] ?? '11'
  const position = { latitude: 43 + decalage, longitude: 1 + decalage }
  const postaux = codesPostaux.split(' ')
  return {
    insee,
    nom,
    departement,
    region,
    codesPostaux: postaux,
    population,
    position,
    precision: 'geonames',
  }
}

const communes: readonly Commune[] = [
  commune('31555', 'Toulouse', '31000 31100 31200', 500_000),
  commune('31483', 'Saint-Gaudens', '31800', 12_000),
  commune('31561', "L'Union", '31240', 11_000),
  commune('31149', 'Colomiers', '31770', 39_000),
  commune('32013', 'Auch', '32000', 22_000),
  commune('65440', 'Tarbes', '65000', 42_000),
  commune('46128', 'Gramat', '46500', 3_500),
  commune('46138', 'Issendolus', '46500', 500),
  commune('75056', 'Paris', '75001 75010', 2_100_000),
  commune('77468', 'Torcy', '77200', 22_000),
  commune('93066', 'Saint-Denis', '93200', 110_000),
  commune('32370', 'Saint-Denis', '32300', 200),
  { ...commune('98414', 'Terre lointaine', '', 0), codesPostaux: [], precision: 'inconnue' },
]
const { position: _, ...sansPosition } = communes[12] ?? commune('00000', '', '', 0)
const territoires = creerTerritoires([...communes.slice(0, 12), sansPosition], '76')
const suggestions = (prefixe: string, limite = 5) =>
  territoires.suggerer(prefixe, limite).map(({ libelle }) => libelle)

describe('suggestions de lieux', () => {
  it('ignore accents, casse et tirets, et comprend St', () => {
    expect(suggestions('TOUL')).toEqual(['Toulouse (31)'])
    expect(suggestions('st gau')).toEqual(['Saint-Gaudens (31)'])
    expect(suggestions('saint gaudens')).toEqual(['Saint-Gaudens (31)'])
  })

  it('trouve un nom par sa fin, article compris ou non', () => {
    expect(suggestions('gaudens')).toEqual(['Saint-Gaudens (31)'])
    expect(suggestions('union')).toEqual(["L'Union (31)"])
    expect(suggestions("l'un")).toEqual(["L'Union (31)"])
  })

  it('commence par la région, puis la population', () => {
    expect(suggestions('to')).toEqual(['Toulouse (31)', 'Torcy (77)'])
    expect(suggestions('saint-denis')).toEqual(['Saint-Denis (32)', 'Saint-Denis (93)'])
  })

  it('accepte un début de code postal et un numéro de département', () => {
    expect(suggestions('31', 3)).toEqual(['Haute-Garonne (31)', 'Toulouse (31)', 'Colomiers (31)'])
    expect(suggestions('465')).toEqual(['Gramat (46)', 'Issendolus (46)'])
  })

  it('cite chaque lieu une fois et respecte la limite', () => {
    expect(suggestions('31', 2)).toHaveLength(2)
    expect(new Set(suggestions('31', 20)).size).toBe(suggestions('31', 20).length)
  })

  it('saisie vide ou sans lettre → rien', () => {
    expect(suggestions('')).toEqual([])
    expect(suggestions(' - ')).toEqual([])
  })
})

describe('lieu désigné par un texte entier', () => {
  it.each([
    ['Toulouse', '31555'],
    ['toulouse (31)', '31555'],
    ['31000', '31555'],
    ['31200', '31555'],
    ['Toulouse 31100', '31555'],
    ['31100 Toulouse', '31555'],
    ['46500', '46128'],
    ['Issendolus', '46138'],
    ['46500 issendolus', '46138'],
    ['haute garonne', 'D31'],
    ['Haute-Garonne (31)', 'D31'],
    ['31', 'D31'],
    ['occitanie', 'R76'],
    ['Paris', '75056'],
    ['Saint-Denis (93)', '93066'],
    ['tarb', '65440'],
  ])('« %s » → %s', (texte, code) => {
    expect(territoires.trouver(texte)?.code).toBe(code)
  })

  it.each(['', 'xy', 'Atlantide', '99999'])('« %s » → aucun lieu', (texte) => {
    expect(territoires.trouver(texte)).toBeUndefined()
  })

  it('retrouve le lieu de chaque libellé qu’il propose', () => {
    for (const { libelle, code } of territoires.suggerer('a', 50)) {
      expect(territoires.trouver(libelle)?.code).toBe(code)
    }
  })
})

describe('codes', () => {
  it('commune, département, région, arrondissement', () => {
    expect(territoires.parCode('31555')?.libelle).toBe('Toulouse (31)')
    expect(territoires.parCode('D31')?.type).toBe('departement')
    expect(territoires.parCode('R76')?.libelle).toBe('Occitanie')
    expect(territoires.commune('75110')?.nom).toBe('Paris')
    expect(territoires.parCodePostal('46500').map(({ nom }) => nom)).toEqual(['Gramat', 'Issendolus'])
  })

  it('une commune sans position existe mais n’est pas un lieu à choisir', () => {
    expect(territoires.commune('98414')?.nom).toBe('Terre lointaine')
    expect(territoires.parCode('98414')).toBeUndefined()
  })
})
