import { describe, expect, it } from 'vitest'
import { nommerGroupe } from './lignes-dom.ts'
import { suivante } from './liste-dom.ts'
import { lirePoints, regrouper } from './points.ts'
import { lirePropositions, rangerParType } from './suggestions.ts'

describe('lirePropositions', () => {
  it('lit les suggestions et les lieux', () => {
    expect(lirePropositions({ suggestions: [{ libelle: 'Cuisine', type: 'formation' }] })).toEqual([
      { libelle: 'Cuisine', type: 'formation' },
    ])
    expect(lirePropositions({ lieux: [{ libelle: 'Toulouse (31)', code: '31555' }] })).toEqual([
      { libelle: 'Toulouse (31)', code: '31555' },
    ])
  })

  it('garde l’adresse où mène une ligne', () => {
    const ligne = {
      libelle: 'soudeur à Toulouse (31)',
      type: 'lieu',
      adresse: '/formations?q=soudeur&lieu=31555',
    }
    expect(lirePropositions({ suggestions: [ligne] })).toEqual([ligne])
  })

  it.each(['https://ailleurs.example', '//ailleurs.example', 'javascript:alert(1)'])(
    'ignore ce qui n’a pas de libellé et l’adresse hors du portail %s',
    (adresse) => {
      const suggestions = [{ type: 'x' }, null, { libelle: 'A', adresse }]
      expect(lirePropositions({ suggestions })).toEqual([{ libelle: 'A' }])
    },
  )

  it.each([undefined, null, 'texte', { suggestions: 3 }])('ne propose rien pour %j', (donnees) => {
    expect(lirePropositions(donnees)).toEqual([])
  })
})

describe('suggestions groupées', () => {
  it('range ensemble les mêmes natures, sans changer l’ordre dans un groupe', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((libelle, rang) => ({
      libelle,
      type: rang % 2 === 0 ? 'formation' : 'métier',
    }))
    expect(rangerParType([a, b, c, d].filter((une) => une !== undefined))).toEqual([a, c, b, d])
  })

  it.each([
    ['métier', 'Métiers'],
    ['formation', 'Formations'],
    ['réseau', 'Réseaux'],
    ['lieu', 'Lieux'],
  ])('nomme le groupe « %s » : %s', (type, titre) => {
    expect(nommerGroupe(type)).toBe(titre)
  })
})

describe('choix au clavier', () => {
  it.each([
    [-1, 1, 0],
    [-1, -1, 3],
    [3, 1, 0],
    [0, -1, 3],
    [1, 1, 2],
  ])('depuis %i, un pas de %i mène à %i', (active, pas, attendue) => {
    expect(suivante(active, pas, 4)).toBe(attendue)
  })
})

describe('points de la carte', () => {
  const point = { latitude: 43.6, longitude: 0, titre: 'A', href: '/formations/1/a' }

  it('garde la longitude zéro et regroupe les mêmes lieux', () => {
    const points = lirePoints(JSON.stringify([point, { ...point, href: '/formations/2/b' }]))
    expect(regrouper(points)).toEqual([points])
    expect(points).toHaveLength(2)
  })

  it('ignore un point sans coordonnées ou qui mène hors du portail', () => {
    const faux = [{ ...point, latitude: null }, { ...point, href: 'javascript:alert(1)' }, 'x']
    expect(lirePoints(JSON.stringify(faux))).toEqual([])
  })
})
