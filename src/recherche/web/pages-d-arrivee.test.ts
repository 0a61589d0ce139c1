import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORMATIONS_MIN } from '../usecases/pages-d-arrivee.ts'
import { ALBI, ESSAIS, servir, statut, titre, validateur } from './resultats-d-essai.fixture.ts'

/** Toulouse : vingt-sept formations de la restauration ; Albi, trop peu, et d'autres à distance. */
const AUTRES = Array.from({ length: FORMATIONS_MIN - 2 }, (_, rang) => ({
  intitule: `Cuisine ${rang + 1}`,
  ...ALBI,
}))
const A_DISTANCE = Array.from({ length: 9 }, (_, rang) => ({
  intitule: `Cuisine en ligne ${rang + 1}`,
  aDistance: true,
}))
const ARRIVEE = '/formations/domaine/hotellerie-restauration/toulouse-31'
const DEMANDE = '/formations?lieu=31555&domaine=hotellerie-restauration'

let serveur: FastifyInstance
beforeAll(async () => {
  serveur = await servir([...ESSAIS, ...AUTRES, ...A_DISTANCE])
})

const page = async (adresse: string) => {
  const { statusCode, body, headers } = await serveur.inject(adresse)
  return { statut: statusCode, html: body, vers: headers.location }
}
const canonique = (html: string) =>
  /<link rel="canonical" href="http:\/\/localhost:3000([^"]*)"/.exec(html)?.[1]
const liste = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    .map(([, json = '']) => JSON.parse(json))
    .find((bloc) => bloc['@type'] === 'ItemList')

describe('page d’arrivée', () => {
  it('les résultats, les filtres et le total de la même demande', async () => {
    const arrivee = await page(ARRIVEE)
    expect(arrivee.statut).toBe(200)
    expect(arrivee.html).toBe((await page(DEMANDE)).html)
    expect(titre(arrivee.html)).toMatch(/^Formations .+ à Toulouse \(31\) : \d+ formations$/)
    expect(statut(arrivee.html)).toMatch(/^\d+ formations : .+ à Toulouse \(31\)$/)
    expect(canonique(arrivee.html)).toBe(ARRIVEE)
    expect(arrivee.html).not.toContain('noindex')
    const { results } = await validateur.validateString(arrivee.html)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('une liste de cours, dans l’ordre de la page', async () => {
    const { html } = await page(ARRIVEE)
    const { itemListElement, numberOfItems } = liste(html)
    expect(numberOfItems).toBe(20)
    const hrefs = [...html.matchAll(/<h[23][^>]*><a href="(\/formations\/15_[^"]+)"/g)].map(
      ([, href]) => href,
    )
    expect(itemListElement.map(({ item }: { item: { url: string } }) => new URL(item.url).pathname)).toEqual(
      hrefs.slice(0, 20),
    )
    expect(itemListElement[0]).toMatchObject({
      '@type': 'ListItem',
      position: 1,
      item: { '@type': 'Course', provider: { name: 'École du Capitole' } },
    })
  })

  it.each(['&tri=intitule', '&page=2', '&niveau-sortie=3', '&q=pain', '&rayon=50'])(
    'la même demande et « %s » reste une recherche ordinaire',
    async (plus) => {
      const { html } = await page(DEMANDE + plus)
      const attendue = plus === '&tri=intitule' ? ARRIVEE : expect.stringMatching(/^\/formations\?/)
      expect(canonique(html)).toEqual(attendue)
    },
  )

  it('trop peu sur place, même avec ce qui est à distance → la recherche ordinaire', async () => {
    expect(await page('/formations/domaine/hotellerie-restauration/albi-81')).toMatchObject({
      statut: 302,
      vers: '/formations?lieu=81004&domaine=hotellerie-restauration',
    })
    expect(canonique((await page('/formations?lieu=81004&domaine=hotellerie-restauration')).html)).toMatch(
      /^\/formations\?/,
    )
  })

  it.each([
    '/formations/domaine/hotellerie-restauration/nulle-part-99',
    '/formations/domaine/inconnu/toulouse-31',
    '/formations/metier/inconnu/toulouse-31',
    '/formations/autre/hotellerie-restauration/toulouse-31',
    '/formations/domaine/hotellerie-restauration/saint-denis-11',
  ])('%s → 404', async (adresse) => {
    expect((await page(adresse)).statut).toBe(404)
  })

  it('un département a la sienne, et le lieu seul mène à ses pages', async () => {
    const departement = '/formations/domaine/hotellerie-restauration/haute-garonne-31'
    expect(canonique((await page(departement)).html)).toBe(departement)
    for (const lieu of ['/formations?lieu=31555', '/formations?lieu=D31'])
      expect((await page(lieu)).html).toMatch(/id="voisines".*href="\/formations\/domaine\/hotellerie-/s)
    expect((await page(ARRIVEE)).html).toMatch(new RegExp(`id="voisines".*href="${departement}"`, 's'))
    expect((await page('/formations?lieu=81004')).html).not.toContain('id="voisines"')
  })
})
