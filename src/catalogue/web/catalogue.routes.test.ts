import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { formation } from '../domain/formation.fixture.ts'
import { enregistrerRoutesCatalogue } from './catalogue.routes.ts'
import { formationComplete } from './fiche-complete.fixture.ts'
import { fautes } from './page-de-test.fixture.ts'

const contexte = contexteDeTest()

const FICHE = '/formations/15_464888/cap-tissage'
const ORGANISME = '/organismes/19_7300144/centre-du-tissage'
const retireeLe = new Date('2026-10-02T10:00:00Z')
const proche = formation({ numero: '15_2', intitule: 'CAP Couture' })
const organisme = { ...formationComplete.organisme, numero: '19_7300144' }

const catalogue: Catalogue = {
  formation: async (numero) => {
    if (numero === '15_464888') return { etat: 'publiee', valeur: formationComplete }
    if (numero === '15_9') return { etat: 'retiree', valeur: formationComplete, retireeLe }
    return { etat: 'inconnue' }
  },
  formations: async (numeros) => numeros.map((numero) => ({ ...proche, numero })),
  organisme: async (numero) => {
    if (numero === '19_7300144') return { etat: 'publiee', valeur: { organisme, formations: NUMEROS } }
    if (numero === '19_9')
      return { etat: 'retiree', valeur: { organisme: { ...organisme, numero }, formations: [] }, retireeLe }
    return { etat: 'inconnue' }
  },
  parcourirFormations: async function* () {
    yield formationComplete
  },
  parcourirOrganismes: async function* () {
    yield organisme
  },
  version: async () => '1',
  statistiques: async () => ({ formations: 60_000, organismes: 1, sessions: 1 }),
  adressesFormations: async function* () {
    yield { numero: '15_464888', intitule: 'CAP Tissage', modifieeLe: retireeLe }
  },
  adressesOrganismes: async function* () {
    yield { numero: '19_7300144', nom: 'Centre du Tissage', modifieLe: retireeLe }
  },
  numeroParAncienneAdresse: async (local) => (local === '464888' ? '15_464888' : undefined),
}

const NUMEROS = Array.from({ length: 45 }, (_, rang) => `15_${rang + 100}`)

let serveur: FastifyInstance
beforeAll(() => {
  serveur = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  enregistrerRoutesCatalogue(serveur, {
    catalogue,
    recherche: {
      proches: () => ['15_2'],
      prochesDuTexte: (moteur) => (moteur === 'formations' ? ['15_2'] : ['19_9', '19_7300144']),
    },
    metiersVises: async () =>
      new Map([['B1804', { intitule: 'Tisserand', chemin: '/metiers/B1804/tisserand' }]]),
    horloge: () => new Date('2026-11-24T10:00:00Z'),
    contexte,
  })
})

describe('fiche formation', () => {
  it('lorsque la formation est publiée → 200, avec ses formations proches', async () => {
    const { statusCode, body } = await serveur.inject(FICHE)
    expect(statusCode).toBe(200)
    expect(body).toContain('href="/formations/15_2/cap-couture"')
    expect(body).toContain(`<link rel="canonical" href="http://localhost:3000${FICHE}"`)
  })

  it('les métiers visés mènent à leur fiche sur le portail', async () => {
    const { body } = await serveur.inject(FICHE)
    expect(body).toContain('<a href="/metiers/B1804/tisserand">Tisserand</a>')
    expect(body).not.toContain('francetravail.fr/metierscope')
  })

  it.each(['/formations/15_464888', '/formations/15_464888/ancien-intitule'])('%s → 301', async (adresse) => {
    const { statusCode, headers } = await serveur.inject(adresse)
    expect([statusCode, headers.location]).toEqual([301, FICHE])
  })

  it('lorsque la formation est retirée → 410, la date et des formations proches', async () => {
    const { statusCode, body } = await serveur.inject('/formations/15_9/cap-tissage')
    expect(statusCode).toBe(410)
    expect(body).toContain('2 octobre 2026')
    expect(body).toContain('href="/formations/15_2/cap-couture"')
    expect(body).toContain('noindex')
    expect(await fautes(body)).toEqual([])
  })

  it('lorsque le numéro est inconnu → 404 et une recherche', async () => {
    const { statusCode, body } = await serveur.inject('/formations/nulle-part/x')
    expect(statusCode).toBe(404)
    expect(body).toContain('action="/recherche"')
    expect(await fautes(body)).toEqual([])
  })
})

describe('agenda', () => {
  it('une session à date connue se télécharge', async () => {
    const { statusCode, headers, body } = await serveur.inject('/formations/15_464888/sessions/927411.ics')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toContain('text/calendar')
    expect(body).toContain('SUMMARY:CAP Tissage\r\n')
    expect(body.replaceAll('\r\n ', '')).toContain(
      'LOCATION:Atelier du Fil\\, 7 rue des Tisserands\\, Mazamet (81200)',
    )
  })

  it.each(['927411', '1.ics', 'rang-9.ics'])('%s → 404', async (fichier) => {
    expect((await serveur.inject(`/formations/15_464888/sessions/${fichier}`)).statusCode).toBe(404)
  })
})

describe('fiche organisme', () => {
  it('est un document valide, décrit aux robots, ses formations par pages', async () => {
    const { statusCode, body } = await serveur.inject(`${ORGANISME}?page=2`)
    expect(statusCode).toBe(200)
    expect(await fautes(body)).toEqual([])
    expect(body).toContain('"@type":"EducationalOrganization"')
    expect(body).toContain('page 2 sur 3')
    expect(body).toContain(`href="${ORGANISME}?page=3"`)
    expect(body).toContain('/formations/15_120/')
  })

  it.each(['0', 'deux', '-1', '999'])('page=%s → une page qui existe', async (page) => {
    const { statusCode, body } = await serveur.inject(`${ORGANISME}?page=${page}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('class="resultat"')
  })

  it('lorsque l’organisme n’a plus de formation → 410, la date et des organismes proches', async () => {
    const { statusCode, body } = await serveur.inject('/organismes/19_9/centre')
    expect(statusCode).toBe(410)
    expect(body).toContain('Sa dernière formation a été retirée le 2 octobre 2026.')
    expect(body).toContain(`href="${ORGANISME}"`)
    expect(await fautes(body)).toEqual([])
  })

  it('l’ancienne adresse par nom retrouve la fiche', async () => {
    const { statusCode, headers } = await serveur.inject('/organismes/centre-du-tissage')
    expect([statusCode, headers.location]).toEqual([301, ORGANISME])
  })

  it('un nom que rien ne retrouve devient une recherche', async () => {
    const { statusCode, headers } = await serveur.inject('/organismes/greta-midi-pyrenees')
    expect([statusCode, headers.location]).toEqual([302, '/organismes?q=greta+midi+pyrenees'])
  })
})

describe('anciennes adresses', () => {
  it.each([
    ['/trouver-une-formation/fiche-formation/?formation=464888&session=927411', '/formations/15_464888'],
    ['/trouver-une-formation/fiche-formation/?formation=15_402937', '/formations/15_402937'],
    ['/fiche-formation/?formation=15_402937', '/formations/15_402937'],
    ['/accueil', '/'],
    ['/plan-site', '/plan-du-site'],
    ['/trouver-une-formation/', '/formations'],
  ])('%s mène à %s', async (ancienne, nouvelle) => {
    const { statusCode, headers } = await serveur.inject(ancienne)
    expect([statusCode, headers.location]).toEqual([301, nouvelle])
  })

  it.each(['12', 'abc', '', '464888x'])('formation=%s → 404 avec une recherche', async (numero) => {
    const adresse = `/trouver-une-formation/fiche-formation/?formation=${numero}`
    const { statusCode, body } = await serveur.inject(adresse)
    expect(statusCode).toBe(404)
    expect(body).toContain('action="/recherche"')
  })
})
