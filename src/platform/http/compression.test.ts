import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { creerCachePages } from './cache-pages.ts'
import { serveurDeTest } from './serveur.fixture.ts'

/** Un vrai texte : mieux compressé, il pèse moins. */
const PAGE = readFileSync('LICENSE', 'utf8')
const HTML = 'text/html; charset=utf-8'

async function serveurDePages() {
  const cache = creerCachePages(1_000_000, () => '1')
  const { serveur } = await serveurDeTest({ cache })
  serveur.get('/page', { config: { pageEnCache: true } }, (_appel, reponse) => reponse.type(HTML).send(PAGE))
  serveur.get('/petite', (_appel, reponse) => reponse.type(HTML).send('<p>ok</p>'))
  serveur.get('/image', (_appel, reponse) => reponse.type('image/png').send(PAGE))
  serveur.get('/deja', (_appel, reponse) =>
    reponse.type(HTML).header('content-encoding', 'gzip').send(gzipSync(PAGE)),
  )
  serveur.get('/flux', (_appel, reponse) => reponse.type(HTML).send(Readable.from([PAGE])))
  serveur.get('/panne', () => {
    throw new Error(PAGE)
  })
  const demander = (url: string, encodages: string, method: 'GET' | 'HEAD' = 'GET') =>
    serveur.inject({ url, method, headers: { 'accept-encoding': encodages } })
  return { serveur, cache, demander }
}

test('chaque réponse dit qu’elle dépend des encodages annoncés, et lequel elle porte', async () => {
  const { demander } = await serveurDePages()
  for (const [annonce, attendu] of [
    ['gzip, br, zstd', 'zstd'],
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const)
    for (let visite = 0; visite < 2; visite++) {
      const { headers, rawPayload } = await demander('/page', annonce)
      expect([headers['content-encoding'], headers.vary]).toEqual([attendu, 'accept-encoding'])
      expect(headers['content-length']).toBe(String(rawPayload.byteLength))
    }
})

test('une petite réponse reste en clair, sauf pour qui refuse le clair', async () => {
  const { demander } = await serveurDePages()
  const ordinaire = await demander('/petite', 'br')
  expect([ordinaire.body, ordinaire.headers['content-encoding']]).toEqual(['<p>ok</p>', undefined])
  const { headers, rawPayload } = await demander('/petite', 'br, identity;q=0')
  expect(headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(rawPayload).toString()).toBe('<p>ok</p>')
})

test('image, réponse déjà compressée et flux partent tels quels', async () => {
  const { demander } = await serveurDePages()
  for (const [url, encodage] of [
    ['/image', undefined],
    ['/flux', undefined],
    ['/deja', 'gzip'],
  ] as const)
    expect((await demander(url, 'gzip, br, zstd')).headers['content-encoding'], url).toBe(encodage)
  expect((await demander('/flux', 'br')).body).toBe(PAGE)
})

test('une page d’erreur se compresse comme une autre, et ne se garde pas', async () => {
  const { demander, cache } = await serveurDePages()
  const { statusCode, headers } = await demander('/panne', 'br, identity;q=0')
  expect([statusCode, headers['content-encoding']]).toEqual([500, 'br'])
  expect(cache.octets()).toBe(0)
})

test('HEAD a les en-têtes de GET sans le corps, calculée ou gardée', async () => {
  const { demander } = await serveurDePages()
  for (const methodes of [
    ['HEAD', 'GET', 'HEAD'],
    ['GET', 'HEAD'],
  ] as const) {
    const reponses = []
    for (const methode of methodes) reponses.push(await demander('/page', 'br', methode))
    const [premiere] = reponses
    for (const [rang, { headers, rawPayload }] of reponses.entries()) {
      expect(rawPayload.byteLength === 0).toBe(methodes[rang] === 'HEAD')
      for (const nom of ['etag', 'vary', 'content-encoding', 'content-type', 'cache-control'])
        expect(headers[nom], nom).toBe(premiere?.headers[nom])
    }
  }
})

test.each([
  ['la même', (etiquette: string) => etiquette, 304],
  ['sans W/, comme un relais la rend', (etiquette: string) => etiquette.slice(2), 304],
  ['parmi d’autres', (etiquette: string) => `"x", ${etiquette} , "y"`, 304],
  ['*', () => '*', 304],
  ['une autre', () => 'W/"x"', 200],
])('étiquette connue : %s → calculée ou gardée, même réponse', async (_nom, ecrire, statut) => {
  const { serveur, cache, demander } = await serveurDePages()
  const connue = ecrire(String((await demander('/page', '')).headers.etag))
  for (const encodage of ['br', 'br', 'gzip']) {
    const headers = { 'accept-encoding': encodage, 'if-none-match': connue }
    const reponse = await serveur.inject({ url: '/page', headers })
    expect(reponse.statusCode).toBe(statut)
    if (statut === 304) expect(reponse.rawPayload.byteLength).toBe(0)
    expect(reponse.headers.vary).toBe('accept-encoding')
  }
  expect(cache.octets()).toBeGreaterThan(0)
})

test('une page redemandée se garde mieux compressée, la même à l’octet près ; une page vue une fois, non', async () => {
  const { demander, cache } = await serveurDePages()
  const premiere = await demander('/page', 'br')
  const gardes = cache.octets()
  await new Promise((suite) => setTimeout(suite, 100))
  expect(cache.octets()).toBe(gardes)
  const deuxieme = await demander('/page', 'br')
  expect(deuxieme.rawPayload.equals(premiere.rawPayload)).toBe(true)
  await vi.waitFor(() => expect(cache.octets()).toBeLessThan(gardes), 5_000)
  const suivante = await demander('/page', 'br')
  expect(suivante.rawPayload.byteLength).toBe(premiere.rawPayload.byteLength - (gardes - cache.octets()))
  expect(brotliDecompressSync(suivante.rawPayload).toString()).toBe(PAGE)
  expect(suivante.headers.etag).toBe(premiere.headers.etag)
})

test('comme un navigateur : fetch lit la même page par chaque encodage, et 304 ensuite', async () => {
  const { serveur } = await serveurDePages()
  const origine = await serveur.listen({ port: 0, host: '127.0.0.1' })
  try {
    for (const encodage of ['zstd', 'br', 'gzip', 'identity'])
      for (let visite = 0; visite < 3; visite++) {
        const headers = { 'accept-encoding': encodage }
        const reponse = await fetch(`${origine}/page`, { headers })
        expect(reponse.headers.get('content-encoding') ?? 'identity').toBe(encodage)
        expect(await reponse.text()).toBe(PAGE)
        const connue = { ...headers, 'if-none-match': reponse.headers.get('etag') ?? '' }
        expect((await fetch(`${origine}/page`, { headers: connue })).status).toBe(304)
      }
  } finally {
    await serveur.close()
  }
})
