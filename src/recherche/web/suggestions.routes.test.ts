import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { ESSAIS, servir } from './resultats-d-essai.fixture.ts'

let serveur: FastifyInstance
beforeAll(async () => {
  serveur = await servir(ESSAIS)
})

async function page(adresse: string): Promise<string> {
  const { statusCode, body } = await serveur.inject(adresse)
  expect(statusCode).toBe(200)
  return body
}

describe('suggestions', () => {
  it('formations et lieux, gardables par le navigateur', async () => {
    const formations = await serveur.inject('/suggestions?moteur=formations&q=boul')
    expect(formations.json()).toEqual({
      suggestions: [
        { libelle: 'Boulangerie biologique', type: 'formation' },
        { libelle: 'Boulangerie de tradition', type: 'formation' },
      ],
    })
    expect(formations.headers['cache-control']).toContain('max-age')
    const lieux = await serveur.inject('/suggestions/lieux?q=toul')
    expect(lieux.json()).toEqual({ lieux: [{ code: '31555', libelle: 'Toulouse (31)' }] })
  })

  it('des mots et un lieu mènent à la recherche', async () => {
    const reponse = await serveur.inject('/suggestions?q=boulangerie%20Toul')
    expect(reponse.json()).toEqual({
      suggestions: [
        {
          libelle: 'boulangerie à Toulouse (31)',
          type: 'lieu',
          adresse: '/formations?q=boulangerie&lieu=31555',
        },
      ],
    })
    expect(await page('/formations?q=boulangerie&lieu=31555')).toContain('value="Toulouse (31)"')
  })

  it.each(['/suggestions', '/suggestions?q=%20', '/suggestions?q=a&q=b'])(
    '%s ne propose rien',
    async (adresse) => {
      expect((await serveur.inject(adresse)).json()).toEqual({ suggestions: [] })
    },
  )

  it('une saisie démesurée est coupée', async () => {
    const entiere = `boulangerie${' '.repeat(89)}`
    const { suggestions } = (
      await serveur.inject(`/suggestions?q=${entiere.replaceAll(' ', '%20')}zzz`)
    ).json()
    expect(suggestions).toHaveLength(2)
  })
})

it('OpenSearch donne l’adresse de recherche et un nom court', async () => {
  expect(await page('/opensearch.xml')).toContain('<ShortName>Me former</ShortName>')
  expect(await page('/opensearch.xml')).toContain(
    'template="http://localhost:3000/formations?q={searchTerms}"',
  )
})
