import fastify, { type FastifyInstance } from 'fastify'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ressource } from '../../contenu/index.ts'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { enregistrerJson } from './json.routes.ts'
import { formationsDEssai, territoiresDEssai } from './recherche-d-essai.fixture.ts'
import { rechercheDesSources } from './recherche-des-sources.fixture.ts'
import { enregistrerRss } from './rss.routes.ts'

const contexte = contexteDeTest()

const INSTANT = new Date('2026-11-24T10:00:00Z')

const GUIDE: Ressource = {
  id: 'guide',
  titre: 'Guide de la « VAE »',
  resume: 'Faire reconnaître son expérience.',
  html: '<p>…</p>',
  type: 'guide',
  themes: [],
  profils: [],
  format: 'lire',
  auteur: 'Carif-Oref',
  datePublication: '2026-03-09',
}

let serveur: FastifyInstance
beforeAll(async () => {
  const essais = Array.from({ length: 60 }, (_, rang) => ({
    intitule: `Vente &amp; conseil &lt;${rang + 1}&gt;`,
  }))
  const sources = { formations: await formationsDEssai(essais), ressources: [GUIDE] }
  const recherche = rechercheDesSources(sources, jourAParis(INSTANT))
  const deps = { contexte, recherche, territoires: territoiresDEssai, horloge: () => INSTANT }
  serveur = fastify()
  enregistrerRss(serveur, deps)
  enregistrerJson(serveur, deps)
})

describe('/<moteur>.rss', () => {
  it('est du XML bien formé, hors des robots, au plus cinquante articles', async () => {
    const { statusCode, headers, body } = await serveur.inject('/formations.rss?q=vente')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(headers['x-robots-tag']).toBe('noindex')
    const rss = lireRss(body)
    expect(rss.title?.[0]).toContain('Formations, «\u00a0vente\u00a0»')
    expect(rss.item).toHaveLength(50)
    expect(rss.link?.[0]).toBe('http://localhost:3000/formations?q=vente')
    expect(body).toContain('<atom:link href="http://localhost:3000/formations.rss?q=vente" rel="self"')
  })

  it('donne les résultats de la page, dans le même ordre', async () => {
    const { resultats } = (await serveur.inject('/formations.json?q=vente&par-page=50')).json()
    const { link, title } = lireRss((await serveur.inject('/formations.rss?q=vente&page=2')).body)
    expect(link?.slice(1)).toEqual(resultats.map(({ url }: { url: string }) => url))
    expect(title?.slice(1)).toEqual(resultats.map(({ titre }: { titre: string }) => titre))
  })

  it('garde l’identité d’une formation quand son titre change', async () => {
    const { guid } = lireRss((await serveur.inject('/formations.rss?q=vente')).body)
    expect(new Set(guid).size).toBe(50)
    for (const identite of guid ?? [])
      expect(identite).toMatch(/^http:\/\/localhost:3000\/formations\/15_\d+$/)
  })

  it('date une ressource, pas une formation', async () => {
    const ressources = lireRss((await serveur.inject('/ressources.rss')).body)
    expect(ressources.pubDate).toEqual(['Mon, 09 Mar 2026 00:00:00 GMT'])
    expect(lireRss((await serveur.inject('/formations.rss')).body).pubDate).toBeUndefined()
  })

  it('corrige un paramètre invalide, et un flux vide reste un flux', async () => {
    const { statusCode, body } = await serveur.inject('/formations.rss?page=-3&niveau-sortie=zz&q=zzzzqqq')
    expect(statusCode).toBe(200)
    expect(lireRss(body).item).toBeUndefined()
  })

  it.each(['metiers', 'organismes'])('/%s.rss n’existe pas', async (id) => {
    expect((await serveur.inject(`/${id}.rss`)).statusCode).toBe(404)
  })
})

/** Textes de chaque élément, dans l'ordre ; une faute de forme échoue. */
function lireRss(xml: string): Readonly<Record<string, readonly string[]>> {
  const textes: Record<string, string[]> = {}
  const ouverts: string[] = []
  const lecteur = new SaxesParser()
  lecteur.on('error', (erreur) => {
    throw erreur
  })
  lecteur.on('opentag', ({ name }) => {
    ouverts.push('')
    textes[name] ??= []
  })
  lecteur.on('text', (texte) => ouverts.push((ouverts.pop() ?? '') + texte))
  lecteur.on('closetag', ({ name }) => textes[name]?.push(ouverts.pop() ?? ''))
  lecteur.write(xml).close()
  return textes
}
