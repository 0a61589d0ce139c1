import { describe, expect, it } from 'vitest'
import { HAUTE_GARONNE, indisponible, marcheComplet, marcheVide, OCCITANIE } from './marche.fixture.ts'
import { vueMarche } from './marche.view.ts'
import { vueSalaires } from './salaires.view.ts'

const textes = (vue: ReturnType<typeof vueMarche>) =>
  Object.fromEntries(
    vue.tableau.lignes.map(({ terme, cellules }) => [terme, cellules.map(({ texte }) => texte)]),
  )

describe('marché du travail', () => {
  const vue = vueMarche([marcheVide(HAUTE_GARONNE), marcheComplet(OCCITANIE)])

  it('un territoire par colonne ; absent, masqué ou nul, un chiffre est « non diffusable »', () => {
    expect(vue.tableau.colonnes).toEqual(['Haute-Garonne', 'Occitanie'])
    expect(textes(vue)).toEqual({
      'Offres d’emploi déposées': ['non diffusable', '1\u202f870'],
      'Demandeurs d’emploi': ['non diffusable', '230'],
      'Dont sans aucune activité': ['non diffusable', '150'],
      Embauches: ['non diffusable', 'non diffusable'],
      'Difficulté à recruter': ['non diffusable', '4 sur 5'],
    })
  })

  it('chaque ligne dit sa période, la plus récente', () => {
    expect(vue.tableau.lignes.map(({ precision }) => precision)).toEqual([
      '1er trimestre 2026',
      'catégories A, B et C, 1er trimestre 2026',
      'catégorie A, 1er trimestre 2026',
      '1er trimestre 2026',
      'année 2025',
    ])
  })

  it('la difficulté et la tendance viennent du territoire le plus proche qui les publie', () => {
    expect(vue.jauge).toMatchObject({ niveau: 4, precision: 'Occitanie, année 2025' })
    expect(vue.tendance?.titre).toContain('Occitanie')
    expect(vue.tendance?.points.map(({ texte }) => texte)).toEqual(['520', '590', '1\u202f870'])
  })

  it('la source est datée, et une démonstration se dit', () => {
    expect(vue.provenance).toMatchObject({ demonstration: true })
    expect(vue.provenance?.texte).toContain('24 novembre 2026')
  })

  it('service en panne, chiffres connus : ils sont montrés avec leur date', () => {
    const ancienne = { ...marcheComplet(OCCITANIE), etat: 'anciens' } as const
    const panne = vueMarche([ancienne])
    expect(panne.indisponible).toBeUndefined()
    expect(panne.provenance?.texte).toMatch(/^France Travail ne répond pas .* 24 novembre 2026/)
  })

  it('service en panne, rien de connu : la page le dit', () => {
    const panne = vueMarche([indisponible(OCCITANIE)])
    expect(panne.indisponible).toBeDefined()
    expect(panne.provenance).toBeUndefined()
  })
})

describe('salaires', () => {
  it('ceux du territoire le plus proche qui en publie ; un seul moyen se résume', () => {
    const vue = vueSalaires([marcheVide(HAUTE_GARONNE), marcheComplet(OCCITANIE)], [])
    expect(vue.moyen).toBe('2\u202f196\u00a0€ par mois')
    expect(vue.tableau?.lignes[0]?.cellules.map(({ texte }) => texte)).toEqual([
      '2\u202f133\u00a0€',
      'non diffusable',
      '2\u202f196\u00a0€',
    ])
  })

  it('plusieurs familles ne font pas un salaire moyen', () => {
    const marche = marcheComplet(OCCITANIE)
    expect(
      vueSalaires([{ ...marche, salaires: [...marche.salaires, ...marche.salaires] }], []).moyen,
    ).toBeUndefined()
  })

  it('aucun chiffre publié n’est pas une panne', () => {
    expect(vueSalaires([marcheVide(OCCITANIE)], [])).toMatchObject({
      moyen: 'non diffusable',
      message: expect.stringContaining('brut moyen : non diffusable'),
    })
    expect(vueSalaires([indisponible(OCCITANIE)], [])).toHaveProperty('indisponible')
  })

  it('un brut moyen masqué est « non diffusable »', () => {
    const marche = marcheComplet(OCCITANIE)
    const salaires = marche.salaires.map((salaire) => ({ ...salaire, moyen: null }))
    expect(vueSalaires([{ ...marche, salaires }], []).moyen).toBe('non diffusable')
  })

  it.each([
    ['aucun fichier chargé', [], 'non diffusable', ['Salaire mensuel net médian : non diffusable.']],
    [
      'un métier sans valeur',
      [{ code: 'M1805', annee: 2021, montant: null, source: 'Enquête' }],
      'non diffusable',
      ['Salaire mensuel net médian : non diffusable (2021). Source : Enquête.'],
    ],
    [
      'une valeur',
      [{ code: 'M1805', annee: 2021, montant: 1850.4, source: 'Enquête' }],
      '1 850 € par mois',
      ['Salaire mensuel net médian : 1 850 € (2021). Source : Enquête.'],
    ],
    [
      'deux familles',
      [
        { code: 'M2Z90', libelle: 'Informaticiens', annee: 2021, montant: 2_500, source: 'Enquête' },
        { code: 'M1Z80', annee: 2020, montant: 2_000, source: 'Enquête' },
      ],
      'de 2 000 € à 2 500 € par mois',
      [
        'Salaire mensuel net médian : 2 500 € (2021, famille de métiers « Informaticiens »). Source : Enquête.',
        'Salaire mensuel net médian : 2 000 € (2020, famille de métiers « M1Z80 »). Source : Enquête.',
      ],
    ],
  ])('net médian, %s', (_, medians, resume, phrases) => {
    const { net } = vueSalaires([marcheComplet(OCCITANIE)], medians)
    const lisible = (texte: string) => texte.replaceAll(/\s/gu, ' ')
    expect(lisible(net.resume)).toBe(resume)
    expect(net.phrases.map(lisible)).toEqual(phrases)
  })
})
