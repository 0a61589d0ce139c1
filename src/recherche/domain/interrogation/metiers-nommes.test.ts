import { describe, expect, it } from 'vitest'
import { jourDeNumero } from '../../../kernel/jour.ts'
import { indexEnMemoire } from '../../adapters/index-en-memoire.fixture.ts'
import { repondre } from '../../usecases/repondre.ts'
import { EXPOSITION, LIVRE_VIDE, moteurLivres } from '../moteur-d-essai.fixture.ts'

const JOUR = jourDeNumero(20_781)
const CODES = new Map([
  ['gardien de phare', ['X1000']],
  ['phare', ['X2000']],
  ['carriere', ['X1000']],
])
const moteur = { ...moteurLivres, codesDuNom: (mots: readonly string[]) => CODES.get(mots.join(' ')) ?? [] }

/** Des livres dont l'éditeur porte le code. */
const chercher = (livres: readonly (readonly [titre: string, code: string])[], texte: string) => {
  const sources = livres.map(([titre, editeur], rang) => ({
    ...LIVRE_VIDE,
    numero: `${rang}`,
    titre,
    editeur,
    expositions: [EXPOSITION],
  }))
  const { resultats, metiers } = repondre(indexEnMemoire(moteur, sources, JOUR)(JOUR), {
    texte,
    litteral: false,
    facettes: {},
    tri: 'pertinence',
    page: 1,
    parPage: 500,
    expliquer: true,
  })
  return { paliers: resultats.map(({ numero, explication }) => [numero, explication?.palier]), metiers }
}
const fois = (nombre: number, titre: string, code: string) =>
  Array.from({ length: nombre }, (): [string, string] => [titre, code])

it('le nom le plus long, mots outils compris, après ce qui a ses mots', () => {
  const livres = [
    ['Balises', 'X1000'],
    ['Optique', 'X2000'],
    ['Gardien du phare', 'autre'],
  ] as const
  expect(chercher(livres, 'gardien de phare')).toEqual({
    paliers: [
      ['2', 'intitule-exact'],
      ['0', 'metier'],
    ],
    metiers: [{ ecrit: 'gardien de phare', codes: ['X1000'] }],
  })
})

describe('un code que porte', () => {
  it.each([
    [100, 'cent documents', 100],
    [101, 'plus de cent documents, et plus d’un sur dix,', 0],
  ])('%i : %s en donne %i', (porteurs, _, attendus) => {
    const livres = [...fois(porteurs, 'Balises', 'X1000'), ...fois(50, 'Optique', 'autre')]
    expect(chercher(livres, 'gardien de phare').paliers).toHaveLength(attendus)
  })
})

describe('un seul mot que des titres disent', () => {
  const livres = (menent: number) => [
    ...fois(10 - menent, 'Carrière', 'autre'),
    ...fois(menent, 'Carrière', 'X1000'),
    ...fois(3, 'Granit', 'X1000'),
  ]

  it.each([
    [0, [], 10],
    [1, [{ ecrit: 'carrière', codes: ['X1000'] }], 13],
  ])('%i sur dix y mènent', (menent, metiers, total) => {
    const lu = chercher(livres(menent), 'carrière')
    expect(lu.metiers).toEqual(metiers)
    expect(lu.paliers).toHaveLength(total)
  })
})
