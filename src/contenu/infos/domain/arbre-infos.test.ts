import { describe, expect, it } from 'vitest'
import { pageInfosDeTest as page } from '../../editorial.fixture.ts'
import { creerArbreInfos, pagesProches, trouverParChemin } from './arbre-infos.ts'

const alternance = page({ id: 'alternance', ordre: 2, themes: ['alternance'], profils: ['lyceen'] })
const employeur = page({ id: 'employeur', segment: 'trouver', parent: 'alternance', themes: ['alternance'] })
const lycee = page({ id: 'lycee', ordre: 1, themes: ['alternance', 'orientation'], profils: ['lyceen'] })
const voeux = page({ id: 'voeux', parent: 'lycee', themes: ['orientation'] })

const chemins = (pages: Parameters<typeof creerArbreInfos>[0]) =>
  creerArbreInfos(pages).noeuds.map(({ chemin }) => chemin)

describe('arbre des pages infos+', () => {
  it('range par ordre, parents avant enfants, et écrit les adresses depuis l’arbre', () => {
    expect(chemins([employeur, alternance, voeux, lycee])).toEqual([
      '/infos/lycee',
      '/infos/lycee/voeux',
      '/infos/alternance',
      '/infos/alternance/trouver',
    ])
  })

  it('lorsque le parent n’est pas publié → la page est à la racine', () => {
    expect(chemins([employeur])).toEqual(['/infos/trouver'])
  })

  it('lorsque des pages sont parentes en rond → aucune ne disparaît', () => {
    const a = page({ id: 'a', parent: 'b' })
    const b = page({ id: 'b', parent: 'c' })
    const c = page({ id: 'c', parent: 'b' })
    expect(chemins([a, b, c])).toEqual(['/infos/b', '/infos/b/a', '/infos/c'])
  })

  it('lorsque deux sœurs ont le même segment → la seconde porte son identifiant', () => {
    const autre = page({ id: 'autre', segment: 'alternance', ordre: 3 })
    expect(chemins([alternance, autre])).toEqual(['/infos/alternance', '/infos/autre'])
  })
})

describe('adresse demandée', () => {
  const arbre = creerArbreInfos([alternance, employeur, lycee, voeux])

  it.each([
    ['/infos/alternance/trouver', '/infos/alternance/trouver', true],
    ['/infos/trouver', '/infos/alternance/trouver', false],
    ['/infos/lycee/trouver', '/infos/alternance/trouver', false],
    ['/infos/lycee/employeur', '/infos/alternance/trouver', false],
  ])('%s → %s', (demande, attendu, exact) => {
    const trouve = trouverParChemin(arbre, demande)
    expect([trouve?.noeud.chemin, trouve?.exact]).toEqual([attendu, exact])
  })

  it('lorsque deux pages répondraient au même segment → aucune n’est devinée', () => {
    const double = creerArbreInfos([
      lycee,
      alternance,
      employeur,
      page({ id: 'x', segment: 'trouver', parent: 'lycee' }),
    ])
    expect(trouverParChemin(double, '/infos/trouver')).toBeUndefined()
  })

  it('un segment changé : l’ancienne adresse mène à la page, où qu’elle soit rangée depuis', () => {
    const renommees = creerArbreInfos(
      [alternance, employeur],
      new Map([['employeur', ['chercher', 'patron']]]),
    )
    for (const ancien of ['/infos/alternance/chercher', '/infos/patron']) {
      const trouve = trouverParChemin(renommees, ancien)
      expect([trouve?.noeud.page.id, trouve?.exact]).toEqual(['employeur', false])
    }
  })

  it('un segment quitté ici et porté ailleurs : la page restée ici l’emporte', () => {
    const ailleurs = page({ id: 'x', segment: 'chercher', parent: 'lycee' })
    const pages = [lycee, alternance, employeur, ailleurs]
    const double = creerArbreInfos(pages, new Map([['employeur', ['chercher']]]))
    expect(trouverParChemin(double, '/infos/alternance/chercher')?.noeud.page.id).toBe('employeur')
    expect(trouverParChemin(double, '/infos/lycee/chercher')?.exact).toBe(true)
    expect(trouverParChemin(double, '/infos/chercher')).toBeUndefined()
  })

  it('inconnue', () => {
    expect(trouverParChemin(arbre, '/infos/jamais')).toBeUndefined()
  })
})

it('les pages proches partagent un thème et ne sont pas déjà dans la navigation', () => {
  const arbre = creerArbreInfos([alternance, employeur, lycee, voeux])
  expect(pagesProches(arbre, alternance).map(({ page: { id } }) => id)).toEqual(['lycee'])
  expect(pagesProches(arbre, voeux)).toEqual([])
})
