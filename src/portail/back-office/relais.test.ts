import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { serveurDeTest } from '../../platform/http/serveur.fixture.ts'
import type { EtatBackOffice } from './etat.ts'
import { enregistrerRelais } from './relais.ts'

const contexte = contexteDeTest()

const EN_PREPARATION: EtatBackOffice = {
  etat: 'en-preparation',
  phrase: 'Construction des écrans',
  part: 0.4,
}
let amont: Server
let adresse: string
let recues: { readonly appel: IncomingMessage; readonly corps: string }[] = []
let etat: EtatBackOffice = EN_PREPARATION
let serveur: FastifyInstance
let ecoute: string
let serveurEnHttps: FastifyInstance
const TEMOINS = ['a=1; HttpOnly', 'b=2']
let poses = TEMOINS

beforeAll(async () => {
  amont = createServer(async (appel, reponse) => {
    const morceaux = await Array.fromAsync(appel).catch(() => undefined)
    // L'envoi a été coupé en chemin.
    if (morceaux === undefined) return
    recues.push({ appel, corps: Buffer.concat(morceaux).toString('utf8') })
    reponse.setHeader('set-cookie', poses).setHeader('content-type', 'text/html').end('<h1>écran</h1>')
  }).listen(0, '127.0.0.1')
  await once(amont, 'listening')
  const prise = amont.address()
  adresse = `http://127.0.0.1:${typeof prise === 'object' && prise !== null ? prise.port : 0}`
  ;({ serveur } = await serveurDeTest())
  await enregistrerRelais(serveur, {
    contexte,
    suivi: { actuel: () => etat },
    https: false,
    parMinute: 1_000,
  })
  ecoute = await serveur.listen({ port: 0 })
  ;({ serveur: serveurEnHttps } = await serveurDeTest())
  await enregistrerRelais(serveurEnHttps, {
    contexte,
    suivi: { actuel: () => etat },
    https: true,
    parMinute: 1_000,
  })
})

async function envoyer(chemin: string, body: ReadableStream) {
  const envoi = { method: 'POST', body, duplex: 'half' }
  const reponse = await fetch(`${ecoute}${chemin}`, envoi)
  return { statusCode: reponse.status, body: await reponse.text() }
}

afterEach(() => {
  recues = []
  etat = EN_PREPARATION
})

afterAll(async () => {
  await serveur.close()
  await serveurEnHttps.close()
  amont.close()
})

describe('tant que le back-office se prépare', () => {
  test('/admin répond 503, dit où il en est et quand revenir', async () => {
    const reponse = await serveur.inject('/admin/collections/actualites')
    expect(reponse.statusCode).toBe(503)
    expect(reponse.headers['retry-after']).toBe('5')
    expect(reponse.headers['cache-control']).toBe('no-store')
    expect(reponse.body).toContain('Construction des écrans')
    expect(reponse.body).toMatch(/<progress[^>]*value="40"/)
  })

  test('l’état se lit en JSON, sans adresse interne', async () => {
    expect((await serveur.inject('/sante/back-office')).json()).toEqual(EN_PREPARATION)
    etat = { etat: 'pret', adresse }
    expect((await serveur.inject('/sante/back-office')).json()).toEqual({ etat: 'pret' })
  })
})

describe('quand il est prêt', () => {
  test('la requête arrive entière, avec l’adresse demandée par le visiteur', async () => {
    etat = { etat: 'pret', adresse }
    const url = '/admin/api/utilisateurs/login?x=1'
    const entetes = { host: 'portail.exemple', 'content-type': 'application/json' }
    await serveur.inject({ method: 'POST', url, headers: entetes, payload: '{"email":"a@exemple.fr"}' })
    expect(recues).toHaveLength(1)
    const [recue] = recues
    expect(recue?.appel.url).toBe(url)
    expect(recue?.corps).toBe('{"email":"a@exemple.fr"}')
    expect(recue?.appel.headers['x-forwarded-host']).toBe('portail.exemple')
  })

  test('la politique de contenu porte le même nombre à usage unique à l’aller et au retour, neuf à chaque fois', async () => {
    etat = { etat: 'pret', adresse }
    const politiques = [await serveur.inject('/admin'), await serveur.inject('/admin')].map(
      ({ headers }) => headers['content-security-policy'],
    )
    expect(politiques).toEqual(recues.map(({ appel }) => appel.headers['content-security-policy']))
    expect(new Set(politiques).size).toBe(2)
    for (const politique of politiques) expect(politique).not.toMatch(/script-src[^;]*unsafe/)
  })

  test('tous les témoins de la réponse passent, et les robots sont écartés', async () => {
    etat = { etat: 'pret', adresse }
    const { headers, body } = await serveur.inject('/admin')
    expect(headers['set-cookie']).toEqual(['a=1; HttpOnly', 'b=2'])
    expect(headers['x-robots-tag']).toBe('noindex, nofollow')
    expect((await serveur.inject('/admin/api/medias')).headers['cache-control']).toBe('no-store')
    expect(body).toBe('<h1>écran</h1>')
  })

  test('en https, la session n’est que sous le nom réservé aux cookies du portail même', async () => {
    etat = { etat: 'pret', adresse }
    poses = ['payload-token=x; Path=/; Secure=true', 'payload-theme=dark']
    onTestFinished(() => {
      poses = TEMOINS
    })
    const chemin = '/admin/api/utilisateurs/me'
    const cookie = 'payload-token=voisin; payload-theme=dark; __Host-payload-token=vrai'
    const enHttps = await serveurEnHttps.inject({ url: chemin, headers: { cookie } })
    expect(enHttps.headers['set-cookie']).toEqual([
      '__Host-payload-token=x; Path=/; Secure=true',
      'payload-theme=dark',
    ])
    expect(recues[0]?.appel.headers.cookie).toBe('payload-theme=dark; payload-token=vrai')
    poses = ['payload-token=x; Path=/']
    const enClair = await serveur.inject({ url: chemin, headers: { cookie: 'payload-token=x' } })
    expect(enClair.headers['set-cookie']).toEqual(['payload-token=x; Path=/'])
    expect(recues[1]?.appel.headers.cookie).toBe('payload-token=x')
  })

  test.each([
    ['same-origin', 'payload-token=x'],
    ['none', 'payload-token=x'],
    ['same-site', ''],
    ['cross-site', ''],
  ])('une demande « %s » arrive avec les cookies « %s »', async (site, attendus) => {
    etat = { etat: 'pret', adresse }
    const headers = { cookie: 'payload-token=x', 'sec-fetch-site': site }
    await serveur.inject({ url: '/admin/api/utilisateurs/me', headers })
    expect(recues[0]?.appel.headers.cookie ?? '').toBe(attendus)
  })

  test('un gros envoi passe en flux, au-delà de la limite des autres routes', async () => {
    etat = { etat: 'pret', adresse }
    const payload = Buffer.alloc(2_000_000, 'x')
    const headers = { 'content-type': 'application/octet-stream' }
    const { statusCode } = await serveur.inject({ method: 'POST', url: '/admin/api/flux', headers, payload })
    expect(statusCode).toBe(200)
    expect(recues[0]?.corps).toHaveLength(2_000_000)
  })

  describe('un corps démesuré, avant toute connexion', () => {
    const MEGAOCTET = 1_048_576
    const fragmente = (octets: number) =>
      new ReadableStream({
        start(envoi) {
          for (let reste = octets; reste > 0; reste -= MEGAOCTET) envoi.enqueue(new Uint8Array(MEGAOCTET))
          envoi.close()
        },
      })

    test.each([
      ['une page', '/admin/collections/actualites', 26, 'Demande trop volumineuse'],
      [
        'l’API',
        '/admin/api/actualites',
        26,
        '{"errors":[{"message":"Cet envoi est trop lourd : 25 Mo au plus."}]}',
      ],
      ['les comptes', '/admin/api/utilisateurs/login', 2, 'Cet envoi est trop lourd : 1 Mo au plus.'],
    ])('%s → 413, rien n’est relayé', async (_cas, url, megaoctets, attendu) => {
      etat = { etat: 'pret', adresse }
      const payload = Buffer.alloc(megaoctets * MEGAOCTET)
      const { statusCode, body } = await serveur.inject({ method: 'POST', url, payload })
      expect(statusCode).toBe(413)
      expect(body).toContain(attendu)
      expect(recues).toEqual([])
    })

    test('sans longueur annoncée → compté en chemin', async () => {
      etat = { etat: 'pret', adresse }
      const { statusCode, body } = await envoyer('/admin/api/utilisateurs/login', fragmente(3 * MEGAOCTET))
      expect(statusCode).toBe(413)
      expect(body).toContain('1 Mo au plus')
      expect(recues).toEqual([])
    })

    test('le téléversement d’un flux passe, sauf s’il se dit lecture : il serait lu en mémoire', async () => {
      etat = { etat: 'pret', adresse }
      const url = '/admin/api/import/televersement?nom=flux.xml'
      const payload = Buffer.alloc(26 * MEGAOCTET)
      expect((await serveur.inject({ method: 'POST', url, payload })).statusCode).toBe(200)
      const headers = { 'x-payload-http-method-override': 'GET' }
      expect((await serveur.inject({ method: 'POST', url, payload, headers })).statusCode).toBe(413)
    })

    test('fragmenté mais permis → il arrive entier', async () => {
      etat = { etat: 'pret', adresse }
      expect((await envoyer('/admin/api/medias', fragmente(3 * MEGAOCTET))).statusCode).toBe(200)
      expect(recues[0]?.corps).toHaveLength(3 * MEGAOCTET)
    })
  })

  test('il a sa propre limite de débit : les visiteurs ne l’épuisent pas, il n’épuise pas la leur', async () => {
    etat = { etat: 'pret', adresse }
    const { serveur: compte } = await serveurDeTest({ limiteDeDebit: { parMinute: 1, sauf: /^\/sante/ } })
    onTestFinished(() => compte.close())
    await enregistrerRelais(compte, { contexte, suivi: { actuel: () => etat }, https: false, parMinute: 2 })
    compte.get('/formations', async () => 'ok')
    const statuts = []
    for (const url of ['/formations', '/formations', '/admin/a', '/admin/b'])
      statuts.push((await compte.inject({ url })).statusCode)
    expect(statuts).toEqual([200, 429, 200, 200])

    const refus = await compte.inject({ url: '/admin/api/actualites' })
    expect(refus.statusCode).toBe(429)
    expect(Number(refus.headers['retry-after'])).toBeGreaterThan(0)
    expect(refus.json()).toEqual({ errors: [{ message: expect.stringContaining('Trop de demandes') }] })
    expect((await compte.inject({ url: '/admin/c' })).body).toContain('429 Trop de demandes')
  })

  test('s’il vient de tomber → la page d’attente, pas une erreur', async () => {
    etat = { etat: 'pret', adresse: 'http://127.0.0.1:1' }
    const { statusCode, body } = await serveur.inject('/admin')
    expect(statusCode).toBe(503)
    expect(body).toContain('back-office')
  })
})
