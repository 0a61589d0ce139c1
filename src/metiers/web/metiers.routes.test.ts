import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { creerTerritoires } from '../../referentiels/index.ts'
import { texteVisible } from './lire-page.fixture.ts'
import { marcheComplet, offre, offresTrouvees } from './marche.fixture.ts'
import { metierComplet, metierNu } from './metier-complet.fixture.ts'
import { enregistrerRoutesMetiers } from './metiers.routes.ts'

const contexte = contexteDeTest()

const FICHE = '/metiers/H2402/tisserand-tisserande-d-art'
const cuir = { ...metierNu, codeRome: 'B1802', intitule: 'Artisan / Artisane du cuir' }
const demandes = vi.fn()
const territoires = creerTerritoires([
  {
    insee: '31555',
    nom: 'Toulouse',
    departement: '31',
    region: '76',
    codesPostaux: ['31000'],
    population: 500_000,
    position: { latitude: 43.6, longitude: 1.44 },
    precision: 'centre',
  },
])

let serveur: FastifyInstance
beforeAll(() => {
  serveur = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  enregistrerRoutesMetiers(serveur, {
    metiers: {
      metier: async (code) => (code === 'H2402' ? metierComplet : undefined),
      plusieurs: async (codes) => [cuir].filter(({ codeRome }) => codes.includes(codeRome)),
      statistiques: async () => ({ release: '460' }),
      salairesMedians: async () => [
        { code: 'H2402', annee: 2021, montant: 1_850, source: 'Enquête d’essai' },
      ],
    },
    marcheDuTravail: {
      marche: async (_code, territoire) => marcheComplet(territoire),
      offres: async (_code, demande) => {
        demandes(demande)
        return offresTrouvees(45, [offre('A1'), offre('B2')])
      },
    },
    formationsDuMetier: (_code, lieu) => ({
      total: lieu === undefined ? 12 : 3,
      cartes: [],
      parFormacode: false,
    }),
    territoires,
    contexte,
  })
})

describe('fiche métier', () => {
  it('200, un document valide, ses métiers proches connus', async () => {
    const { statusCode, body } = await serveur.inject(FICHE)
    expect(statusCode).toBe(200)
    expect(await fautesHtml(body)).toEqual([])
    expect(body).toContain('href="/metiers/B1802/artisan-artisane-du-cuir"')
    expect(body).toContain(`<link rel="canonical" href="http://localhost:3000${FICHE}"`)
    expect(texteVisible(body)).toContain('12 formations mènent à ce métier.')
    expect(texteVisible(body)).toMatch(
      /Salaire mensuel net médian : 1\s850\s€ \(2021\)\. Source : Enquête d’essai\./,
    )
  })

  it.each(['/metiers/H2402', '/metiers/h2402', '/metiers/h2402/x', '/metiers/H2402/autre-nom'])(
    '%s → 301',
    async (adresse) => {
      const { statusCode, headers } = await serveur.inject(adresse)
      expect([statusCode, headers.location]).toEqual([301, FICHE])
    },
  )

  it('le lieu demandé suit la redirection', async () => {
    const { headers } = await serveur.inject('/metiers/h2402?lieu=31555')
    expect(headers.location).toBe(`${FICHE}?lieu=31555`)
  })

  it.each(['/metiers/Z9999', '/metiers/Z9999/x', '/metiers/%3Cscript%3E/x', '/metiers/Z9999/offres'])(
    '%s → 404 avec une recherche',
    async (adresse) => {
      const { statusCode, body } = await serveur.inject(adresse)
      expect(statusCode).toBe(404)
      expect(body).toContain('action="/recherche"')
      expect(await fautesHtml(body)).toEqual([])
    },
  )

  it('autour d’une commune : département, région et France, formations et offres de là', async () => {
    const { body } = await serveur.inject(`${FICHE}?ou=Toulouse`)
    const texte = texteVisible(body)
    for (const attendu of ['Haute-Garonne', 'Occitanie', 'France', 'autour de Toulouse (31)']) {
      expect(texte).toContain(attendu)
    }
    expect(body).toContain('href="/formations?metier=H2402&amp;lieu=31555"')
    expect(demandes).toHaveBeenLastCalledWith({ lieu: '31555', rayonKm: 30, page: 1 })
  })

  it('un lieu inconnu le dit, et la fiche reste entière', async () => {
    const { statusCode, body } = await serveur.inject(`${FICHE}?ou=Toulose`)
    expect(statusCode).toBe(200)
    expect(texteVisible(body)).toContain('Toulose')
    expect(body).toContain(`href="${FICHE}?lieu=31555"`)
    expect(await fautesHtml(body)).toEqual([])
  })
})

describe('offres d’emploi', () => {
  it('200, un document valide, paginé, avec une carte à la demande', async () => {
    const { statusCode, body } = await serveur.inject('/metiers/H2402/offres?ou=Toulouse&rayon=50')
    expect(statusCode).toBe(200)
    expect(await fautesHtml(body)).toEqual([])
    expect(body).toContain('href="https://candidat.francetravail.fr/offres/recherche/detail/A1"')
    expect(body).toContain('href="/metiers/H2402/offres?lieu=31555&amp;rayon=50&amp;page=2"')
    expect(body).toContain('data-carte')
    expect(texteVisible(body)).toContain('45 offres d’emploi autour de Toulouse (31)')
  })

  it.each([
    ['rayon=50&page=2', { rayonKm: 50, page: 2 }],
    ['rayon=12&page=-1', { rayonKm: 30, page: 1 }],
    ['rayon=abc&page=1e3', { rayonKm: 30, page: 1 }],
    ['', { rayonKm: 30, page: 1 }],
  ])('?%s', async (recherche, attendue) => {
    await serveur.inject(`/metiers/H2402/offres?${recherche}`)
    expect(demandes).toHaveBeenLastCalledWith(attendue)
  })
})

describe('chiffres en CSV', () => {
  it('les mêmes chiffres que la page, pour un tableur', async () => {
    const { statusCode, headers, body } = await serveur.inject('/metiers/H2402/marche.csv?lieu=31555')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('marche-H2402.csv')
    expect(body.startsWith('\uFEFF')).toBe(true)
    expect(body).toContain('Indicateur;Précision;Haute-Garonne;Occitanie;France')
    expect(body).toContain('1er trimestre 2026;1870;1870;1870')
    expect(body).toContain('Embauches;1er trimestre 2026;non diffusable')
    expect(body).toContain('Données de démonstration')
  })

  it('un métier inconnu → refus', async () => {
    expect((await serveur.inject('/metiers/Z9999/marche.csv')).statusCode).toBeGreaterThanOrEqual(400)
  })
})
