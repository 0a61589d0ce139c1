import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { creerCachePages } from './cache-pages.ts'
import { serveurDeTest } from './serveur.fixture.ts'

const PAGE = `<p>${'formation '.repeat(500)}</p>`

async function serveurAvecPage(version = () => '1') {
  let calculs = 0
  const { serveur } = await serveurDeTest({ cache: creerCachePages(1_000_000, version) })
  serveur.get('/page', { config: { pageEnCache: true } }, async (_appel, reponse) => {
    calculs++
    return reponse.type('text/html; charset=utf-8').send(PAGE)
  })
  return { serveur, calculs: () => calculs }
}

describe('pages en cache', () => {
  test('la deuxième visite ne recalcule rien et reçoit la même page, avec les en-têtes de sécurité', async () => {
    const { serveur, calculs } = await serveurAvecPage()
    const premiere = await serveur.inject({ url: '/page' })
    const seconde = await serveur.inject({ url: '/page' })
    expect(calculs()).toBe(1)
    expect(seconde.body).toBe(PAGE)
    expect(seconde.headers['content-security-policy']).toBe(premiere.headers['content-security-policy'])
    expect(seconde.headers.etag).toBe(premiere.headers.etag)
  })

  test('chaque encodage est gardé et rend la même page', async () => {
    const { serveur, calculs } = await serveurAvecPage()
    const lire = async (encodage: string) =>
      (await serveur.inject({ url: '/page', headers: { 'accept-encoding': encodage } })).rawPayload
    for (let n = 0; n < 2; n++) {
      expect(brotliDecompressSync(await lire('gzip, br')).toString()).toBe(PAGE)
      expect(gunzipSync(await lire('gzip, br;q=0')).toString()).toBe(PAGE)
      expect((await lire('')).toString()).toBe(PAGE)
    }
    expect(calculs()).toBe(3)
  })

  test('suivi, valeurs vides et ordre des paramètres ne changent pas la page', async () => {
    const { serveur, calculs } = await serveurAvecPage()
    for (const url of ['/page?a=1&b=2', '/page?b=2&a=1', '/page?b=2&c=&a=1&utm_source=x'])
      await serveur.inject({ url })
    expect(calculs()).toBe(1)
    await serveur.inject({ url: '/page?a=2&b=1' })
    expect(calculs()).toBe(2)
  })

  test('une étiquette connue reçoit 304 sans corps', async () => {
    const { serveur } = await serveurAvecPage()
    const { headers } = await serveur.inject({ url: '/page' })
    const reponse = await serveur.inject({
      url: '/page',
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect(reponse.statusCode).toBe(304)
    expect(reponse.body).toBe('')
  })

  test('de nouvelles données → la page est recalculée', async () => {
    let version = '1'
    const { serveur, calculs } = await serveurAvecPage(() => version)
    await serveur.inject({ url: '/page' })
    version = '2'
    await serveur.inject({ url: '/page' })
    expect(calculs()).toBe(2)
  })

  test('la taille reste bornée : la page la moins récente part la première', () => {
    const cache = creerCachePages(10_000, () => '1')
    const reponse = { version: '1', octets: Buffer.alloc(2_000), entetes: { etag: 'x' } }
    cache.garder('/a', 'identity', reponse)
    cache.garder('/b', 'identity', reponse)
    cache.lire('/a', 'identity')
    cache.garder('/c', 'identity', reponse)
    expect(cache.octets()).toBeLessThanOrEqual(10_000)
    expect(cache.lire('/a', 'identity')).toBeDefined()
    expect(cache.lire('/b', 'identity')).toBeUndefined()
  })

  test('une page calculée sur d’anciennes données n’est pas servie aux suivants', () => {
    const cache = creerCachePages(10_000, () => '2')
    cache.garder('/a', 'identity', { version: '1', octets: Buffer.from('x'), entetes: {} })
    expect(cache.lire('/a', 'identity')).toBeUndefined()
  })

  test('une page à durée limitée n’est plus servie passé son âge, les autres restent', () => {
    let instant = 0
    const cache = creerCachePages(
      20_000,
      () => '1',
      () => instant,
    )
    const reponse = { version: '1', octets: Buffer.from('x'), entetes: { etag: 'x' } }
    cache.garder('/chiffres', 'identity', { ...reponse, duree: 60 })
    cache.garder('/fiche', 'identity', reponse)
    instant = 59_999
    expect(cache.lire('/chiffres', 'identity')).toBeDefined()
    instant = 60_000
    expect(cache.lire('/chiffres', 'identity')).toBeUndefined()
    expect(cache.lire('/fiche', 'identity')).toBeDefined()
  })

  test('la durée déclarée par la route est celle de sa page', async () => {
    let instant = 0
    const cache = creerCachePages(
      1_000_000,
      () => '1',
      () => instant,
    )
    const { serveur } = await serveurDeTest({ cache })
    let calculs = 0
    serveur.get('/chiffres', { config: { pageEnCache: true, dureeEnCache: 60 } }, async (_appel, reponse) => {
      calculs++
      return reponse.type('text/html; charset=utf-8').send(PAGE)
    })
    for (instant of [0, 30_000, 60_000, 61_000]) await serveur.inject({ url: '/chiffres' })
    expect(calculs).toBe(2)
  })
})
