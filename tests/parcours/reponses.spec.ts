import { describe, expect, inject, test } from 'vitest'
import { CLE_SANTE } from '../preparation/portail-lance.fixture.ts'
import { premiereFiche } from './pages.fixture.ts'

const portail = inject('adressePortail')
const demander = (chemin: string, init: RequestInit = {}) =>
  fetch(new URL(chemin, portail), { redirect: 'manual', ...init })

const PAGES_PAR_PLAN = 120

describe('codes de réponse', () => {
  test.each([
    '/nulle-part',
    '/formations/inconnue_0',
    '/formations/inconnue_0/slug',
    '/organismes/00000000000000/x',
    '/actualites/inconnue/x',
    '/agenda/inconnue/x',
    '/infos/inconnue',
    '/infos/alternance/inconnue',
    '/parcours/inconnu',
    '/apercu/jeton-inconnu',
  ])('%s → 404 avec une page utile', async (chemin) => {
    const reponse = await demander(chemin)
    expect(reponse.status).toBe(404)
    expect(await reponse.text()).toContain('<h1')
  })

  test.each([
    '/formations?page=-3&tri=inconnu&rayon=abc&niveau-sortie=99&debut-du=2027-02-30',
    '/formations?page=999999',
    '/formations?lieu=XXXXX&ou=nullepart',
    '/formations?q=%00%ff',
    '/organismes?page=zero',
  ])('%s → 200 : un paramètre invalide est ignoré', async (chemin) => {
    expect((await demander(chemin)).status).toBe(200)
  })

  test('/favicon.ico mène à l’icône du portail', async () => {
    const icone = await demander('/favicon.ico', { redirect: 'follow' })
    expect(icone.status).toBe(200)
    expect(icone.headers.get('content-type')).toContain('image/svg+xml')
  })

  test('une recherche de 500 mots répond 200 en moins d’une seconde', async () => {
    const mots = encodeURIComponent(Array(500).fill('métier').join(' '))
    const debut = performance.now()
    expect((await demander(`/formations?q=${mots}`)).status).toBe(200)
    expect(performance.now() - debut).toBeLessThan(1_000)
  })

  test('le numéro seul, ou un intitulé changé, mène à l’adresse de la fiche', async () => {
    const fiche = await premiereFiche('/formations')
    const [, , numero = ''] = fiche.split('/')
    for (const chemin of [`/formations/${numero}`, `/formations/${numero}/autre-chose`]) {
      const reponse = await demander(chemin)
      expect(reponse.status).toBe(301)
      expect(new URL(reponse.headers.get('location') ?? '', portail).pathname).toBe(fiche)
    }
  })

  test('les anciennes adresses mènent à la page d’aujourd’hui', async () => {
    const reponse = await demander('/recherche?k=formations')
    expect(reponse.status).toBe(301)
    expect(reponse.headers.get('location')).toContain('/formations')
  })
})

describe('titres', () => {
  const lire = async (chemin: string) => (await demander(chemin)).text()
  const adresses = async (plan: string) =>
    [...(await lire(plan)).matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(([, chemin = '']) =>
      chemin.replaceAll('&amp;', '&'),
    )

  test('chaque page du plan a le sien', async () => {
    const plans = await adresses('/sitemap.xml')
    expect(plans.length).toBeGreaterThan(5)
    const parTitre = new Map<string, string[]>()
    for (const plan of plans) {
      for (const chemin of (await adresses(plan)).slice(0, PAGES_PAR_PLAN)) {
        const titre = /<title>([^<]*)/.exec(await lire(chemin))?.[1] ?? ''
        parTitre.set(titre, [...(parTitre.get(titre) ?? []), chemin])
      }
    }
    expect(parTitre.size).toBeGreaterThan(100)
    expect([...parTitre].filter(([, chemins]) => chemins.length > 1)).toEqual([])
  })

  test('l’image de partage est une image', async () => {
    const image = /property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(await lire('/'))?.[1] ?? ''
    const reponse = await demander(image)
    expect(reponse.status).toBe(200)
    expect(reponse.headers.get('content-type')).toBe('image/png')
  })
})

describe('flux RSS', () => {
  test.each([
    '/formations.rss?q=anglais',
    '/financements.rss',
    '/structures.rss',
    '/ressources.rss',
    '/actualites.rss',
    '/agenda.rss',
  ])('%s se garde et se revalide', async (chemin) => {
    const premiere = await demander(chemin)
    expect(premiere.status).toBe(200)
    expect(premiere.headers.get('content-type')).toContain('application/rss+xml')
    expect(await premiere.text()).toContain('<item>')
    const etiquette = premiere.headers.get('etag') ?? ''
    expect(etiquette).not.toBe('')
    expect((await demander(chemin, { headers: { 'if-none-match': etiquette } })).status).toBe(304)
  })
})

describe('exploitation', () => {
  test('les sondes disent l’état', async () => {
    expect(await (await demander('/sante')).json()).toEqual({ etat: 'ok' })
    const headers = { authorization: `Bearer ${CLE_SANTE}` }
    const pret = await (await demander('/sante/pret', { headers })).json()
    expect(pret).toMatchObject({
      pret: true,
      base: 'ok',
      index: { pret: true },
      import: { ageHeures: expect.any(Number) },
    })
    for (const authorization of ['', `Bearer ${CLE_SANTE}x`]) {
      const sansCle = await demander('/sante/pret', { headers: { authorization } })
      expect(await sansCle.json()).toEqual({ pret: true })
    }
  })

  test.each([
    ['/robots.txt', 'text/plain'],
    ['/sitemap.xml', 'xml'],
    ['/opensearch.xml', 'xml'],
    ['/.well-known/security.txt', 'text/plain'],
  ])('%s', async (chemin, type) => {
    const reponse = await demander(chemin)
    expect(reponse.status).toBe(200)
    expect(reponse.headers.get('content-type')).toContain(type)
  })

  test('une page connue du navigateur répond 304', async () => {
    const premiere = await demander('/formations')
    const etag = premiere.headers.get('etag') ?? ''
    expect((await demander('/formations', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('un fichier statique se garde un an et arrive compressé', async () => {
    const html = await (await demander('/')).text()
    const style = /href="(\/statique\/portail-[^"]+\.css)"/.exec(html)?.[1] ?? ''
    const reponse = await demander(style, { headers: { 'accept-encoding': 'br' } })
    expect(reponse.headers.get('cache-control')).toContain('immutable')
    expect(reponse.headers.get('content-encoding')).toBe('br')
  })

  test('aucun script ni style dans les pages, rien du système de design de l’État', async () => {
    for (const chemin of ['/', '/formations', await premiereFiche('/formations')]) {
      const html = await (await demander(chemin)).text()
      const interdit =
        /<style|\sstyle="[^"]*|<script(?![^>]*(src=|application\/(ld\+)?json))[^>]*|\son[a-z]+="[^"]*|dsfr|Marianne|fr-header/
      expect(interdit.exec(html)?.[0], chemin).toBeUndefined()
    }
  })
})
