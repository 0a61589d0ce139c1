import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { ALBI, ESSAIS, servir, statut, titre, validateur } from './resultats-d-essai.fixture.ts'

let serveur: FastifyInstance
beforeAll(async () => {
  serveur = await servir(ESSAIS)
})

async function page(adresse: string): Promise<string> {
  const { statusCode, body } = await serveur.inject(adresse)
  expect(statusCode).toBe(200)
  return body
}

describe('lieu', () => {
  it('le texte suffit, sans script ni code', async () => {
    const html = await page('/formations?q=boulangerie&ou=Albi')
    expect(titre(html)).toBe('1 formation pour « boulangerie », Albi (81) à 30 km')
    expect(statut(html)).toBe('1 formation pour « boulangerie »')
    expect(html).toContain('Boulangerie biologique')
  })

  it('un lieu inconnu est dit, la saisie reste, la recherche aussi', async () => {
    const html = await page('/formations?q=boulangerie&ou=Toulousse-Ville')
    expect(html).toContain('Nous ne connaissons pas le lieu « Toulousse-Ville »')
    expect(html).toContain('value="Toulousse-Ville"')
    expect(html).toContain('href="/formations?q=boulangerie&amp;lieu=31555">Toulouse (31)')
    expect(statut(html)).toBe('2 formations pour « boulangerie »')
  })

  it('un nom porté par plusieurs communes propose les autres', async () => {
    const html = await page('/formations?ou=Saint-Denis')
    expect(html).toContain('nous avons compris Saint-Denis (11)')
    expect(html).toContain('href="/formations?lieu=93066">Saint-Denis (93)')
  })

  it.each([
    ['Haute-Garonne', 'Haute-Garonne (31)'],
    ['Occitanie', 'Occitanie'],
  ])('%s reste écrit dans le champ : un autre lieu le remplacera, sans s’y ajouter', async (ou, redit) => {
    const [barre = ''] =
      /<form class="recherche recherche--page".*?<\/form>/s.exec(
        await page(`/formations?q=anglais&ou=${ou}`),
      ) ?? []
    expect(barre).toContain(`name="ou" type="text" value="${redit}"`)
    expect(barre).not.toContain('name="departement"')
  })

  it('un lieu sans équivoque ne dit rien', async () => {
    expect(await page('/formations?ou=Toulouse%20(31)')).not.toContain('nous avons compris')
  })
})

describe('sur place et à distance', () => {
  const LE_VIBAL = {
    codePostal: '12290',
    ville: 'Le Vibal',
    insee: '12290',
    position: [44.28, 2.77],
  } as const
  const soudures = [
    ...Array.from({ length: 15 }, (_, rang) => ({ intitule: `Soudure ${rang}`, aDistance: true })),
    { intitule: 'Soudure au Vibal', ...LE_VIBAL },
    ...Array.from({ length: 7 }, (_, rang) => ({ intitule: `Soudure à Albi ${rang}`, ...ALBI })),
  ]
  let ici: FastifyInstance
  beforeAll(async () => {
    ici = await servir(soudures)
  })
  const lire = async (adresse: string) => (await ici.inject(adresse)).body.replaceAll('\u00a0', ' ')

  it('ce qui est sur place d’abord, puis ce qui est à distance, chacun avec son nombre', async () => {
    const html = await lire('/formations?q=soudure&ou=Albi')
    expect(statut(html)).toBe('22 formations pour « soudure »')
    expect(html).toContain('<strong>7 sur place à 30 km</strong>')
    expect(html).toContain('href="/formations?q=soudure&amp;lieu=81004#hors-lieu">15 à distance')
    expect(html).toContain(
      'href="/formations?q=soudure&amp;lieu=81004&amp;rayon=100">jusqu’à 100 km : 8 sur place',
    )
    const [avant = '', apres = ''] = html.split('<h2 id="hors-lieu">À distance : 15 formations')
    expect(avant).toContain('<h2 id="sur-place">Sur place : 7 formations')
    expect(avant.match(/<h3 class="resultat__titre"/g)).toHaveLength(7)
    expect(apres).toContain('<ol class="resultats" start="8"')
    expect(apres.match(/<h3 class="resultat__titre"/g)).toHaveLength(13)
    expect((await validateur.validateString(html)).results).toEqual([])
  })

  it('d’une page à l’autre, et quel que soit le tri', async () => {
    const html = await lire('/formations?q=soudure&ou=Albi&tri=intitule&page=2')
    expect(html).not.toContain('id="sur-place"')
    expect(html).toContain('<ol class="resultats" start="21"')
  })

  it('rien sur place : le plus près est dit, et son rayon offert', async () => {
    const html = await lire('/formations?q=soudure&ou=Toulouse')
    expect(html).toContain('<strong>0 sur place à 30 km</strong>')
    expect(html).toMatch(/rayon=100">au plus près : Albi \(81000\), à \d+ km/)
    expect(html).not.toContain('id="sur-place"')
  })

  it('un département a aussi ce qui se suit à distance, à part', async () => {
    const html = await lire('/formations?q=soudure&lieu=D81')
    expect(statut(html)).toBe('22 formations pour « soudure »')
    expect(html).toContain('<strong>7 sur place</strong>')
    expect(html).toContain('<h2 id="hors-lieu">À distance : 15 formations')
    expect(statut(await lire('/formations?q=soudure&departement=81'))).toBe('7 formations pour « soudure »')
    expect(statut(await lire('/formations?q=soudure&departement=a-distance'))).toMatch(/^15 /)
  })

  it('sans lieu, une seule liste', async () => {
    const html = await lire('/formations?q=soudure')
    expect(html).not.toContain('sur place')
    expect(html).not.toContain('id="hors-lieu"')
  })
})
