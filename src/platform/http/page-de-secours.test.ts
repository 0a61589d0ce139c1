import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { creerCachePages } from './cache-pages.ts'
import { serveurDeTest } from './serveur.fixture.ts'

const PAGE = `<p>${'formation '.repeat(500)}</p>`
const MINUTE = { pageEnCache: true, dureeEnCache: 60 }
const PANNE = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
const gardeeLe = new Date('2026-11-29T05:00:00Z')

/** Un portail dont l'heure et l'état de la base se règlent. */
async function portail() {
  const etat = { maintenant: gardeeLe.getTime(), panne: false, version: '1' }
  const cache = creerCachePages(
    1_000_000,
    () => etat.version,
    () => etat.maintenant,
  )
  const { serveur } = await serveurDeTest({ cache })
  const repondre = async (type: string, corps: string) => {
    if (etat.panne) throw PANNE
    return { type, corps }
  }
  serveur.get('/page', { config: MINUTE }, async (_appel, reponse) => {
    const { type, corps } = await repondre('text/html; charset=utf-8', PAGE)
    return reponse.type(type).send(corps)
  })
  serveur.get('/flux', { config: MINUTE }, async (_appel, reponse) => {
    const { type, corps } = await repondre('application/rss+xml', '<rss/>')
    return reponse.type(type).send(corps)
  })
  serveur.get('/privee', async (_appel, reponse) => {
    const { type, corps } = await repondre('text/html; charset=utf-8', PAGE)
    return reponse.type(type).send(corps)
  })
  const lire = (url: string, encodages = '') =>
    serveur.inject({ url, headers: { 'accept-encoding': encodages } })
  return { etat, lire, serveur }
}

describe('base arrêtée', () => {
  test.each([
    ['périmée', { maintenant: gardeeLe.getTime() + 3_600_000 }],
    ['d’une version précédente', { version: '2' }],
  ])('une page gardée, même %s, part marquée, et ne se garde pas', async (_cas, apres) => {
    const { etat, lire } = await portail()
    const premiere = await lire('/page', 'br')
    Object.assign(etat, apres, { panne: true })
    const secours = await lire('/page', 'gzip, br')
    expect(secours.statusCode).toBe(200)
    expect(brotliDecompressSync(secours.rawPayload).toString()).toBe(
      `${PAGE}<p>gardée le ${gardeeLe.toISOString()}</p>`,
    )
    expect(secours.headers).toMatchObject({
      'cache-control': 'no-store',
      warning: '110 - "Response is Stale"',
      'content-security-policy': premiere.headers['content-security-policy'],
    })
    expect(secours.headers).not.toHaveProperty('etag')
    expect(secours.headers).not.toHaveProperty('retry-after')
  })

  test('un flux part tel qu’il était, et `Warning` le dit', async () => {
    const { etat, lire } = await portail()
    await lire('/flux')
    Object.assign(etat, { maintenant: etat.maintenant + 3_600_000, panne: true })
    const secours = await lire('/flux')
    expect(secours.body).toBe('<rss/>')
    expect(secours.headers).toMatchObject({ 'content-type': 'application/rss+xml', warning: /110/ })
  })

  test.each(['/page', '/privee'])('rien de gardé à %s : 503', async (url) => {
    const { etat, lire } = await portail()
    if (url === '/privee') await lire(url)
    etat.panne = true
    const refus = await lire(url)
    expect(refus.statusCode).toBe(503)
    expect(refus.headers).not.toHaveProperty('warning')
  })

  test('revenue, la page est recalculée et part sans marque', async () => {
    const { etat, lire } = await portail()
    await lire('/page')
    Object.assign(etat, { maintenant: etat.maintenant + 3_600_000, panne: true })
    await lire('/page')
    etat.panne = false
    const reponse = await lire('/page')
    expect(reponse.body).toBe(PAGE)
    expect(reponse.headers).not.toHaveProperty('warning')
    expect((await lire('/page')).body).toBe(PAGE)
  })
})

test('une page que rien ne finit reçoit 503, dans le délai de sa route ou celui du serveur', async () => {
  const { serveur } = await serveurDeTest()
  serveur.get('/lente', { handlerTimeout: 20 }, () => new Promise(() => undefined))
  let delai: number | undefined
  serveur.get('/ordinaire', async ({ routeOptions }) => {
    delai = routeOptions.handlerTimeout
    return ''
  })
  const refus = await serveur.inject('/lente')
  expect(refus.statusCode).toBe(503)
  expect(refus.body).toContain('momentanément indisponible')
  await serveur.inject('/ordinaire')
  expect(delai).toBe(3_000)
})
