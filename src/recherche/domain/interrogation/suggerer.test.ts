import { describe, expect, it } from 'vitest'
import { jourDeNumero } from '../../../kernel/jour.ts'
import { nomenclatureDuRome } from '../../../metiers/back-office.ts'
import { indexEnMemoire } from '../../adapters/index-en-memoire.fixture.ts'
import { metiers } from '../../moteurs/metiers/index.ts'
import { LIVRE_VIDE, moteurLivres } from '../moteur-d-essai.fixture.ts'
import { suggerer } from './suggerer.ts'

const JOUR = jourDeNumero(20_781)

/** Un index de livres, proposés par leur titre. */
const livres = (...titres: readonly string[]) =>
  indexEnMemoire(
    { ...moteurLivres, suggestions: ({ titre }) => [{ libelle: titre, type: 'livre' }] },
    titres.map((titre, rang) => ({ ...LIVRE_VIDE, numero: String(rang), titre })),
    JOUR,
  )(JOUR)

const libelles = (ou: Parameters<typeof suggerer>[0], saisie: string, limite = 8) =>
  suggerer(ou, saisie, limite).map(({ libelle }) => libelle)

describe('suggerer', () => {
  const rayon = livres('Le pain', 'Pain au levain', 'Pains', 'Petit manuel du pain', 'Levains et pains bis')

  it('ce qui commence ainsi d’abord, le reste ensuite ; un nom et son pluriel n’en font qu’un', () => {
    expect(suggerer(rayon, 'pain', 8).map(({ libelle, ecart }) => [libelle, ecart])).toEqual([
      ['Le pain', 0],
      ['Pain au levain', 0],
      ['Levains et pains bis', 2],
      ['Petit manuel du pain', 2],
    ])
  })

  it('une même suggestion, plus souvent citée, passe devant', () => {
    expect(libelles(livres('Pain bis', 'Pain de mie', 'Pain de mie'), 'pai')).toEqual([
      'Pain de mie',
      'Pain bis',
    ])
  })

  it('au plus la limite, celles qui commencent ainsi gardées', () => {
    expect(libelles(rayon, 'pain', 2)).toEqual(['Le pain', 'Pain au levain'])
  })

  it.each(['manuel pai', 'pain manuels', 'pains du petit manue'])(
    '« %s », dans n’importe quel ordre',
    (saisie) => {
      expect(libelles(rayon, saisie)).toEqual(['Petit manuel du pain'])
    },
  )

  it('une espace finit le dernier mot', () => {
    expect(libelles(rayon, 'petit man')).toEqual(['Petit manuel du pain'])
    expect(libelles(rayon, 'petit man ')).toEqual([])
    expect(libelles(rayon, 'petits manuels ')).toEqual(['Petit manuel du pain'])
  })

  it.each(['', ' ', 'le', 'zzz', 'pain zzz', '=pain', '^pain'])('« %s » : rien de faux', (saisie) => {
    for (const libelle of libelles(rayon, saisie)) expect(libelle.toLowerCase()).toContain('pain')
    if (!saisie.includes('pain') || saisie.includes('zzz')) expect(libelles(rayon, saisie)).toEqual([])
  })

  it('un sigle entre parenthèses est un début', () => {
    const fonds = livres('Compte personnel de formation (CPF)', 'Le CPF en dix questions', 'Roman (suite)')
    expect(suggerer(fonds, 'cpf', 8)).toMatchObject([
      { libelle: 'Compte personnel de formation (CPF)', ecart: 0 },
      { libelle: 'Le CPF en dix questions', ecart: 0 },
    ])
    expect(suggerer(fonds, 'suite', 8)).toMatchObject([{ libelle: 'Roman (suite)', ecart: 2 }])
  })
})

describe('les appellations du ROME', () => {
  const rome = indexEnMemoire(
    metiers,
    nomenclatureDuRome().metiers.map((metier) => ({ metier, nombreFormations: 0, departements: [] })),
    JOUR,
  )(JOUR)

  it.each([
    ['chauffeur rou', 'Chauffeur routier'],
    ['chauffeuse rou', 'Chauffeuse routière'],
    ['chauffeurs routiers', 'Chauffeur routier'],
    ['chauffeuses routières', 'Chauffeuse routière'],
    ['CHAUFFEUR ROUTIÈ', 'Chauffeur routier'],
    ['oenologu', 'Œnologue'],
    ['œnologues', 'Œnologue'],
    ['éleveur d', 'Eleveur d'],
    ['éleveur d’a', 'Eleveur d'],
    ['electriciennes', 'Electricien'],
    ['infirmieres', 'Infirmi'],
  ])('« %s » propose d’abord « %s »', (saisie, attendu) => {
    const [premiere] = suggerer(rome, saisie, 8)
    expect(premiere?.libelle).toContain(attendu)
    expect(premiere).toMatchObject({ type: 'métier', ecart: 0 })
  })

  it('un nom de métier n’est proposé qu’une fois, au genre tapé', () => {
    const soudeuses = libelles(rome, 'soudeuse')
    expect(soudeuses).toHaveLength(8)
    expect(soudeuses.filter((libelle) => libelle.startsWith('Soudeur'))).toEqual([])
    expect(libelles(rome, 'soudeur').filter((libelle) => libelle.startsWith('Soudeuse'))).toEqual([])
  })
})
