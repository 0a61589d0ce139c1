import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import pino from 'pino'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { contexteDeTest } from '../gabarit/contexte.fixture.ts'
import { baseDeTest } from '../platform/db/base-de-test.fixture.ts'
import { creerTerritoires } from '../referentiels/index.ts'

/** Une annonce écrite en fichier, et son brouillon : ce que le portail en montre, avec ou sans la ligne de la liste. */
const dossier = await mkdtemp(join(tmpdir(), 'genre-de-plus-'))
await cp('instances/occitanie/contenus', dossier, { recursive: true })
await mkdir(join(dossier, 'annonces'))
await writeFile(join(dossier, 'annonces', 'premiere.yaml'), 'titre: Première\nhtml: <p>Texte.</p>\n')
afterAll(() => rm(dossier, { recursive: true }))

const LISTE = '../contenu/genres.ts'
const horloge = () => new Date('2026-11-29T10:00:00Z')

async function portail({ avec }: { readonly avec: boolean }) {
  vi.resetModules()
  vi.doUnmock(LISTE)
  if (avec) {
    vi.doMock(LISTE, async (importer) => {
      const vraie = await importer<typeof import('../contenu/genres.ts')>()
      const { annonces } = await import('../contenu/annonce.fixture/pages.ts')
      return { ...vraie, GENRES: [annonces, ...vraie.GENRES] }
    })
  }
  const { ouvrirContenus, montrerContenus, fichesPubliees } = await import('./contenus.ts')
  const { enregistrerRobots } = await import('./robots/robots.routes.ts')
  const { suivreLesRedirections } = await import('../contenu/index.ts')
  const base = await baseDeTest()
  const contenus = await ouvrirContenus({ base, dossier, journal: pino({ enabled: false }), horloge })
  const serveur = fastify()
  suivreLesRedirections(serveur, contenus)
  const deps = {
    ...contenus,
    contexte: contexteDeTest(),
    horloge,
    horsMenu: [],
    prochesDuTexte: () => [],
    territoires: creerTerritoires([]),
  }
  montrerContenus(serveur, deps)
  enregistrerRobots(serveur, {
    ...deps,
    fiches: fichesPubliees(contenus),
    pagesFixes: [],
    pagesDArrivee: () => [],
    recherche: { etat: () => ({ pret: true, documents: {} }) },
    plansDesMoteurs: [],
  })
  const brouillon = {
    type: 'annonce',
    id: 'b',
    slug: 'b',
    titre: 'B',
    donnees: { titre: 'B' },
    html: '<p>b</p>',
  }
  const jeton = await contenus.apercus.deposer(brouillon, new Date('2099-01-01'))
  const demander = async (chemin: string) => {
    const { statusCode, body, headers } = await serveur.inject(chemin)
    return { statut: statusCode, corps: body, vers: headers.location }
  }
  const vu = {
    publiee: (await base.pool.query("select id from contenu.publication where type = 'annonce'")).rowCount,
    memoire: 'annonces' in contenus.editorial() && Reflect.get(contenus.editorial(), 'annonces'),
    fiche: await demander('/annonces/premiere/premiere'),
    redirection: await demander('/vieilles-annonces/premiere'),
    apercu: await demander(`/apercu/${jeton}`),
    plans: (await demander('/sitemap.xml')).corps,
    plan: await demander('/sitemap-annonces-1.xml'),
    ailleurs: (await demander('/faq')).statut,
  }
  await contenus.fermerEditorial()
  return vu
}

describe('un genre de contenu de plus : un dossier et une ligne de `contenu/genres.ts`', {
  timeout: 60_000,
}, () => {
  it('avec la ligne, il est partout', async () => {
    const vu = await portail({ avec: true })
    expect(vu.publiee).toBe(1)
    expect(vu.memoire).toMatchObject([{ id: 'premiere', titre: 'Première' }])
    expect(vu.fiche).toMatchObject({ statut: 200, corps: expect.stringContaining('<h1>Première</h1>') })
    expect(vu.redirection).toMatchObject({ statut: 301, vers: '/annonces/premiere/premiere' })
    expect(vu.apercu).toMatchObject({ statut: 200, corps: expect.stringContaining('<h1>B</h1>') })
    expect(vu.plans).toContain('/sitemap-annonces-1.xml')
    expect(vu.plan.corps).toContain('/annonces/premiere/premiere')
    expect(vu.ailleurs).toBe(200)
  })

  it('sans elle, nulle part', async () => {
    const vu = await portail({ avec: false })
    expect(vu.publiee).toBe(0)
    expect(vu.memoire).toBe(false)
    for (const { statut } of [vu.fiche, vu.redirection, vu.apercu, vu.plan]) expect(statut).toBe(404)
    expect(vu.plans).not.toContain('annonces')
    expect(vu.ailleurs).toBe(200)
  })
})
