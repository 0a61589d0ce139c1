import { connect } from 'node:net'
import { setImmediate as tourSuivant } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { ErreurMetier } from '../../kernel/erreur-metier.ts'
import { serveurDeTest } from './serveur.fixture.ts'

describe('en-têtes de sécurité', () => {
  test('présents sur une page, une erreur et une adresse inconnue', async () => {
    const { serveur } = await serveurDeTest({ originesImages: ['https://tuiles.exemple'] })
    serveur.get('/page', async () => 'bonjour')
    serveur.get('/refus', async () => {
      throw new ErreurMetier('interdit', 'Non.')
    })
    for (const url of ['/page', '/refus', '/inconnue']) {
      const { headers } = await serveur.inject({ url })
      const csp = String(headers['content-security-policy'])
      expect(csp, url).toContain("default-src 'self'")
      expect(csp).toContain("img-src 'self' data: https://tuiles.exemple;")
      expect(csp).toContain("frame-src 'none';")
      expect(csp).not.toContain('unsafe-inline')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['permissions-policy']).toContain('geolocation=(self)')
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  test('seuls les lecteurs de vidéo déclarés peuvent s’ouvrir dans une page', async () => {
    const { serveur } = await serveurDeTest({ hotesVideos: ['player.vimeo.com', 'videos.exemple'] })
    const { headers } = await serveur.inject({ url: '/' })
    expect(headers['content-security-policy']).toContain(
      'frame-src https://player.vimeo.com https://videos.exemple;',
    )
  })

  test('derrière TLS → HSTS deux ans', async () => {
    const { serveur } = await serveurDeTest({ tls: true })
    const { headers } = await serveur.inject({ url: '/' })
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains; preload')
  })
})

describe('erreurs', () => {
  test.each([
    ['introuvable', 404],
    ['retiree', 410],
    ['interdit', 403],
    ['requete-trop-grande', 414],
    ['indisponible', 503],
  ] as const)('un refus « %s » répond %i avec son message, sans journal', async (code, statut) => {
    const { serveur, lignes } = await serveurDeTest()
    serveur.get('/', async () => {
      throw new ErreurMetier(code, 'Le motif.')
    })
    const reponse = await serveur.inject({ url: '/' })
    expect(reponse.statusCode).toBe(statut)
    expect(reponse.body).toContain('Le motif.')
    expect(lignes).toEqual([])
  })

  test('un défaut répond 500 neutre, avec la référence que porte la ligne du journal', async () => {
    const { serveur, lignes } = await serveurDeTest()
    serveur.get('/', async () => {
      throw new TypeError('secret interne')
    })
    const reponse = await serveur.inject({ url: '/?q=canari@exemple.fr' })
    expect(reponse.statusCode).toBe(500)
    expect(reponse.body).not.toContain('secret interne')
    const [ligne = ''] = lignes
    expect(reponse.body).toContain(JSON.parse(ligne).reference)
    expect(ligne).not.toContain('canari')
    expect(lignes).toHaveLength(1)
  })

  test('la base injoignable répond 503 avec un délai', async () => {
    const { serveur, lignes } = await serveurDeTest()
    serveur.get('/', async () => {
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    })
    const reponse = await serveur.inject({ url: '/' })
    expect(reponse.statusCode).toBe(503)
    expect(reponse.headers['retry-after']).toBe('10')
    expect(lignes.join()).toContain('base-injoignable')
  })
})

describe('limites', () => {
  test('une recherche de 500 mots passe, une adresse démesurée répond 414', async () => {
    const { serveur } = await serveurDeTest()
    serveur.get('/', async () => 'ok')
    const mots = encodeURIComponent(Array(500).fill('métier').join(' '))
    expect((await serveur.inject({ url: `/?q=${mots}` })).statusCode).toBe(200)
    expect((await serveur.inject({ url: `/?q=${mots.repeat(3)}` })).statusCode).toBe(414)
  })

  test('un octet nul : 404 dans le chemin, retiré d’un paramètre', async () => {
    const { serveur, lignes } = await serveurDeTest()
    serveur.get('/fiches/:id', async ({ url }) => url)
    expect((await serveur.inject('/fiches/%00')).statusCode).toBe(404)
    expect((await serveur.inject('/absente/%00')).statusCode).toBe(404)
    expect((await serveur.inject('/fiches/a?q=ven%00te')).body).toBe('/fiches/a?q=vente')
    expect(lignes).toEqual([])
  })

  test('au-delà du débit permis → 429 et le délai d’attente ; la santé ne compte pas', async () => {
    const { serveur } = await serveurDeTest({ limiteDeDebit: { parMinute: 2, sauf: /^\/sante/ } })
    serveur.get('/', async () => 'ok')
    serveur.get('/sante', async () => 'ok')
    const statuts = []
    for (const url of ['/', '/', '/', '/sante']) statuts.push((await serveur.inject({ url })).statusCode)
    expect(statuts).toEqual([200, 200, 429, 200])
  })

  test('saturé → 503 avec Retry-After, et la santé répond encore', async () => {
    const { serveur } = await serveurDeTest({
      delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 0, attenteMaxMs: 10_000 },
    })
    serveur.get('/', async () => 'ok')
    serveur.get('/sante', async () => 'ok')
    const reponse = await serveur.inject({ url: '/' })
    expect(reponse.statusCode).toBe(503)
    expect(reponse.headers['retry-after']).toBe('10')
    expect((await serveur.inject({ url: '/sante' })).statusCode).toBe(200)
  })

  test('trop de demandes ensemble → les premières servies, les dernières refusées vite, celles d’après servies', async () => {
    const { serveur } = await serveurDeTest({
      delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 1_000, attenteMaxMs: 40 },
    })
    serveur.get('/', (_appel, reponse) => {
      const fin = performance.now() + 4
      while (performance.now() < fin);
      reponse.send('ok')
    })
    const statuts = async (nombre: number) =>
      (await Promise.all(Array.from({ length: nombre }, () => serveur.inject({ url: '/' })))).map(
        ({ statusCode }) => statusCode,
      )
    const recus = await statuts(60)
    const servies = recus.indexOf(503)
    expect(servies).toBeGreaterThan(0)
    expect(recus.slice(servies).every((statut) => statut === 503)).toBe(true)
    expect(await statuts(2)).toEqual([200, 200])
  })

  test('qui s’en va pendant l’attente n’est pas servi, et ne retient pas les suivants', async () => {
    const { serveur, lignes } = await serveurDeTest({
      delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 1_000, attenteMaxMs: 60_000 },
    })
    let servies = 0
    const retenues: (() => void)[] = []
    serveur.get('/', async () => {
      servies++
      await new Promise<void>((liberer) => retenues.push(liberer))
      return 'ok'
    })
    serveur.get('/vite', async () => 'ok')
    const { port } = new URL(await serveur.listen({ port: 0, host: '127.0.0.1' }))
    const appeler = () => {
      const connexion = connect(Number(port), '127.0.0.1')
      connexion.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      return connexion
    }
    const premieres = Array.from({ length: 6 }, appeler)
    await vi.waitUntil(() => servies === 6, { interval: 1 })
    const vues = { lues: 0, fermees: 0 }
    serveur.server.on('request', () => vues.lues++)
    serveur.server.on('connection', (connexion) => connexion.on('close', () => vues.fermees++))
    const parties = Array.from({ length: 6 }, appeler)
    await vi.waitUntil(() => vues.lues === 6, { interval: 1 })
    for (const connexion of parties) connexion.destroy()
    await vi.waitUntil(() => vues.fermees === 6, { interval: 1 })
    for (const liberer of retenues) liberer()
    expect((await fetch(`http://127.0.0.1:${port}/vite`)).status).toBe(200)
    expect(lignes).toEqual([])
    for (const connexion of premieres) connexion.destroy()
  })

  test('quatre cents connexions à la fois : toutes reçoivent une réponse', async () => {
    const { serveur } = await serveurDeTest({
      delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 1_000, attenteMaxMs: 60_000 },
    })
    let enMemeTemps = 0
    let auPlus = 0
    serveur.get('/', async () => {
      auPlus = Math.max(auPlus, ++enMemeTemps)
      await tourSuivant()
      enMemeTemps--
      return 'ok'
    })
    const adresse = await serveur.listen({ port: 0, host: '127.0.0.1' })
    const recus = await Promise.all(
      Array.from(
        { length: 400 },
        async () => (await fetch(adresse, { headers: { connection: 'close' } })).status,
      ),
    )
    expect(recus.filter((statut) => statut === 200)).toHaveLength(400)
    expect(auPlus).toBeLessThanOrEqual(6)
  })

  test('une requête terminée libère sa place', async () => {
    const { serveur } = await serveurDeTest({
      delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 1, attenteMaxMs: 10_000 },
    })
    serveur.get('/', async () => 'ok')
    for (let n = 0; n < 3; n++) expect((await serveur.inject({ url: '/' })).statusCode).toBe(200)
  })
})

describe('demandes mal formées', () => {
  test.each(['/%', '/formations/%', '/caf%E9', '/a%zz?b=%', '/admin%'])(
    '%s : la page d’erreur ordinaire',
    async (url) => {
      const { serveur } = await serveurDeTest()
      const { statusCode, headers, body } = await serveur.inject({ url })
      expect(statusCode).toBe(404)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect(body).toContain('Page introuvable')
    },
  )

  test.each([
    ['PAS DU HTTP\r\n\r\n', '400', 'Demande incorrecte'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, '431', 'En-têtes trop longs'],
  ])('sur la connexion : %s', async (envoi, statut, titre) => {
    const { serveur } = await serveurDeTest()
    const adresse = new URL(await serveur.listen({ port: 0, host: '127.0.0.1' }))
    const connexion = connect(Number(adresse.port), '127.0.0.1')
    connexion.write(envoi)
    const recu = (await connexion.toArray()).join('')
    await serveur.close()
    expect(recu).toMatch(new RegExp(`^HTTP/1.1 ${statut} `))
    expect(recu).toContain("content-security-policy: default-src 'self'")
    expect(recu).toContain(titre)
  })
})

test.each([
  [1, ['9.9.9.9', '8.8.8.8'], [200, 429]],
  [['127.0.0.1'], ['9.9.9.9', '8.8.8.8'], [200, 429]],
  [2, ['9.9.9.9', '8.8.8.8'], [200, 200]],
] as const)(
  'relais crus : %j, la valeur la plus à gauche n’est pas crue',
  async (confianceRelais, forgees, statuts) => {
    const confiance = typeof confianceRelais === 'number' ? confianceRelais : [...confianceRelais]
    const { serveur } = await serveurDeTest({
      confianceRelais: confiance,
      limiteDeDebit: { parMinute: 1, sauf: /^\/sante/ },
    })
    serveur.get('/page', async () => 'bonjour')
    const recus = []
    for (const forgee of forgees) {
      const entetes = { 'x-forwarded-for': `${forgee}, 7.7.7.7` }
      recus.push((await serveur.inject({ url: '/page', headers: entetes })).statusCode)
    }
    expect(recus).toEqual(statuts)
  },
)
