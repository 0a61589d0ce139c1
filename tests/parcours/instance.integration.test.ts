import { afterAll, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { attribuerLaBase } from '../../src/portail/demarrage/instance-de-la-base.ts'
import { lancerPortail } from '../preparation/portail-lance.fixture.ts'

const base = await baseDeTest()
const portail = await lancerPortail({
  DATABASE_URL: base.url,
  FORMATIONS_DEMONSTRATION: '0',
  INSTANCE: 'corse',
  DOSSIER_INSTANCES: 'tests/instances',
  ROLES: 'portail',
})
afterAll(() => portail.arreter())

const demander = (chemin: string) => fetch(`${portail.adresse}${chemin}`, { redirect: 'manual' })
const lire = async (chemin: string) => (await demander(chemin)).text()

const DEPARTS = [
  '/',
  '/recherche?q=ajaccio',
  '/recherche?q=rien-du-tout',
  '/formations?ou=Corse&lieu=R94',
  '/structures?ou=Corse-du-Sud&lieu=D2A',
  '/agenda?departement=2B',
  '/page-absente',
  '/sitemap.xml',
  '/robots.txt',
  '/opensearch.xml',
  '/.well-known/security.txt',
]
const PAGES_MAX = 250

/** Tout ce que le portail sert, de lien en lien depuis les pages de départ. */
async function parcourir(): Promise<ReadonlyMap<string, string>> {
  const lues = new Map<string, string>()
  const aLire = [...DEPARTS]
  for (const chemin of aLire) {
    if (lues.has(chemin) || lues.size >= PAGES_MAX) continue
    const texte = await lire(chemin)
    lues.set(chemin, texte)
    const liens = texte.matchAll(/(?:href="|<loc>)(?:https:\/\/corse\.example)?(\/[^"<#]*)/g)
    aLire.push(...[...liens].map(([, lien = '']) => lien.replaceAll('&amp;', '&')))
  }
  return lues
}

describe('une seconde instance est un dossier de plus', () => {
  it('rien de ce qui est servi ne parle d’une autre région', async () => {
    const pages = await parcourir()
    expect(pages.size).toBeGreaterThan(100)
    const etrangeres = [...pages].filter(([, texte]) => /occitanie|carif-oref/i.test(texte))
    expect(etrangeres.map(([chemin]) => chemin)).toEqual([])
  })

  it.each([
    ['le nom et la région', '/', 'Me former en Corse'],
    ['la préposition', '/', 'avancer en Corse'],
    ['l’hébergeur', '/mentions-legales', 'Hébergeur de l’essai'],
    ['l’adresse publique', '/sitemap.xml', 'https://corse.example/sitemap-pages.xml'],
    ['le contact', '/.well-known/security.txt', 'Contact: mailto:contact@corse.example'],
    ['le navigateur', '/opensearch.xml', 'Me former en Corse'],
    ['ses contenus', '/structures', 'Mission locale d’Ajaccio (essai)'],
    [
      'un de ses départements, en filtre',
      '/structures?ou=Corse-du-Sud&lieu=D2A',
      '1 structure, Corse-du-Sud',
    ],
    ['l’autre, en lieu', '/suggestions/lieux?q=corse', 'Haute-Corse (2B)'],
    ['l’autre, à l’agenda', '/agenda?departement=2B', 'Forum des métiers de Bastia (essai)'],
    ['ses sigles', '/recherche?q=CFAC', 'centre de formation de l’essai en Corse'],
  ])('%s : %s', async (_quoi, chemin, attendu) => {
    expect(await lire(chemin)).toContain(attendu)
  })

  it('ses couleurs, son logo, ses redirections et son fond de carte', async () => {
    const reponse = await demander('/')
    expect(reponse.headers.get('content-security-policy')).toContain('https://tuiles.corse.example')
    const feuille = /href="(\/statique\/portail-[^"]+\.css)"/.exec(await reponse.text())?.[1] ?? ''
    expect(await lire(feuille)).toContain('--couleur-pastel-700: #14532d')
    const icone = (await demander('/favicon.ico')).headers.get('location') ?? ''
    expect(icone).toContain('tete-de-maure')
    expect(await lire(icone)).toContain('<svg')
    expect((await demander('/ancienne-page')).headers.get('location')).toBe('/formations')
  })
})

it('une base ne sert qu’une instance', async () => {
  await attribuerLaBase(base.pool, 'corse')
  await expect(attribuerLaBase(base.pool, 'occitanie')).rejects.toThrow(
    'Cette base est celle de l’instance « corse », et INSTANCE demande « occitanie »',
  )
})
