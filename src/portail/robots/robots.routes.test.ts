import { setTimeout as attendre } from 'node:timers/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { type DependancesRobots, enregistrerRobots } from './robots.routes.ts'

const contexte = contexteDeTest()

const modifieeLe = new Date('2026-10-02T10:00:00Z')

async function* une<Adresse>(adresse: Adresse): AsyncGenerator<Adresse> {
  yield adresse
}
const fiche = (chemin: string) => ({ adresses: () => une({ chemin, modifieeLe }) })
const collection = (id: string) => ({ adresses: () => une({ id, slug: 'le-titre', modifieeLe }) })

const dependances: DependancesRobots = {
  contexte,
  plansDesMoteurs: [
    { type: 'formations', nombre: async () => 60_000, ...fiche('/formations/15_1/cap-tissage') },
    { type: 'organismes', nombre: async () => 1, ...fiche('/organismes/19_1/centre-du-tissage') },
    { type: 'financements', ...fiche('/financements/aide/le-titre') },
    { type: 'structures', ...fiche('/structures/dora--1/le-titre') },
  ],
  fiches: [
    { rubrique: 'structures', collection: collection('dora--2') },
    { rubrique: 'actualites', collection: collection('nouvelle') },
    { rubrique: 'agenda', collection: collection('forum') },
  ],
  recherche: { etat: () => ({ pret: true, documents: { structures: 1 } }) },
  pagesFixes: ['/', '/formations'],
  pagesDArrivee: () => [{ chemin: '/formations/metier/soudeur-soudeuse/toulouse-31' }],
  editorial: () => ({ adresses: [{ chemin: '/infos/alternance', modifieeLe }] }),
}

let serveur: FastifyInstance
beforeAll(() => {
  serveur = fastify()
  enregistrerRobots(serveur, dependances)
})

describe('robots', () => {
  it('robots.txt cite l’index des plans et écarte la recherche centrale', async () => {
    const { body } = await serveur.inject('/robots.txt')
    expect(body).toContain('Sitemap: http://localhost:3000/sitemap.xml\n')
    expect(body).toContain('Disallow: /recherche?\n')
  })

  it('l’index cite un plan par tranche de 50 000 fiches de chaque catalogue qui en a', async () => {
    const { body } = await serveur.inject('/sitemap.xml')
    const plans = [...body.matchAll(/<loc>http:\/\/localhost:3000([^<]+)/g)].map(([, chemin]) => chemin)
    expect(plans).toEqual([
      '/sitemap-pages.xml',
      '/sitemap-formations-1.xml',
      '/sitemap-formations-2.xml',
      '/sitemap-organismes-1.xml',
      '/sitemap-structures-1.xml',
      '/sitemap-actualites-1.xml',
      '/sitemap-agenda-1.xml',
    ])
  })

  it.each([
    ['/sitemap-formations-1.xml', '/formations/15_1/cap-tissage'],
    ['/sitemap-organismes-1.xml', '/organismes/19_1/centre-du-tissage'],
    ['/sitemap-structures-1.xml', '/structures/dora--1/le-titre'],
    ['/sitemap-actualites-1.xml', '/actualites/nouvelle/le-titre'],
    ['/sitemap-agenda-1.xml', '/agenda/forum/le-titre'],
  ])('%s donne %s et sa date', async (plan, chemin) => {
    const { statusCode, body } = await serveur.inject(plan)
    expect(statusCode).toBe(200)
    expect(body).toContain(`<loc>http://localhost:3000${chemin}`)
    expect(body).toContain('<lastmod>2026-10-02T10:00:00.000Z</lastmod>')
  })

  it('les pages fixes, et celles que l’équipe publie avec leur date', async () => {
    const { body } = await serveur.inject('/sitemap-pages.xml')
    expect(body).toContain('http://localhost:3000/formations<')
    expect(body).toContain('http://localhost:3000/formations/metier/soudeur-soudeuse/toulouse-31<')
    expect(body).toContain(
      '<loc>http://localhost:3000/infos/alternance</loc><lastmod>2026-10-02T10:00:00.000Z',
    )
  })

  it.each(['/sitemap-formations-3.xml', '/sitemap-formations-0.xml', '/sitemap-financements-1.xml'])(
    '%s → 404',
    async (plan) => {
      expect((await serveur.inject(plan)).statusCode).toBe(404)
    },
  )

  it('un plan plus long à écrire que le délai d’une page arrive entier', async () => {
    async function* lente() {
      yield { chemin: '/formations/15_1/cap-tissage', modifieeLe }
      await attendre(300)
      yield { chemin: '/formations/15_2/cap-poterie', modifieeLe }
    }
    const presse = fastify({ handlerTimeout: 100 })
    const plan = { type: 'formations', nombre: async () => 2, adresses: lente } as const
    enregistrerRobots(presse, { ...dependances, plansDesMoteurs: [plan] })
    const { body } = await presse.inject('/sitemap-formations-1.xml')
    expect(body).toContain('cap-poterie')
    expect(body.trimEnd()).toMatch(/<\/urlset>$/)
  })
})
