import { describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { serveurDeTest } from '../../../platform/http/serveur.fixture.ts'
import { creerMedias, garderMedia, oublierMedias, usagesDesMedias } from '../adapters/medias.pg.ts'
import { creerPublications } from '../adapters/publications.pg.ts'
import { enregistrerMedias } from './medias.routes.ts'

const { pool } = await baseDeTest()
const { serveur, lignes } = await serveurDeTest()
enregistrerMedias(serveur, { medias: creerMedias(pool) })
const instant = new Date('2026-11-24T10:00:00Z')
const octets = Buffer.from([0xff, 0xd8, 0xff, 0xe0])

describe('/medias/<nom>', () => {
  it('sert une image, immuable et étiquetée', async () => {
    await garderMedia(
      pool,
      { nom: 'gare-1a2b.jpg', type: 'image/jpeg', octets, largeur: 2, hauteur: 1 },
      instant,
    )
    const reponse = await serveur.inject('/medias/gare-1a2b.jpg')
    expect(reponse.statusCode).toBe(200)
    expect(reponse.rawPayload).toEqual(octets)
    expect(reponse.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(reponse.headers['content-disposition']).toBeUndefined()
    const etag = String(reponse.headers.etag)
    const connue = await serveur.inject({ url: '/medias/gare-1a2b.jpg', headers: { 'if-none-match': etag } })
    expect(connue).toMatchObject({ statusCode: 304, body: '' })
  })

  it('un document se télécharge', async () => {
    await garderMedia(pool, { nom: 'guide-3c.pdf', type: 'application/pdf', octets }, instant)
    const { headers } = await serveur.inject('/medias/guide-3c.pdf')
    expect(headers['content-disposition']).toBe('attachment; filename="guide-3c.pdf"')
  })

  it('un gros document arrive entier, lu par morceaux ; remplacé en chemin, il est coupé', async () => {
    const { serveur: ici } = await serveurDeTest()
    const medias = creerMedias(pool, 1_000)
    const lus: number[] = []
    const suite: typeof medias.suite = (endroit) => {
      lus.push(endroit.debut)
      return medias.suite(endroit)
    }
    enregistrerMedias(ici, { medias: { ...medias, suite } })
    const gros = Buffer.from(Array.from({ length: 2_500 }, (_, rang) => rang % 251))
    const media = { nom: 'gros-4d.pdf', type: 'application/pdf', octets: gros }
    await garderMedia(pool, media, instant)
    const reponse = await ici.inject('/medias/gros-4d.pdf')
    expect(reponse.headers['content-length']).toBe('2500')
    expect(reponse.rawPayload).toEqual(gros)
    expect(lus).toEqual([1_000, 2_000])
    const { empreinte = '' } = (await medias.lire('gros-4d.pdf')) ?? {}
    await garderMedia(pool, { ...media, octets }, instant)
    expect(await medias.suite({ nom: 'gros-4d.pdf', empreinte, debut: 1_000 })).toBeUndefined()
  })

  it('un octet nul dans l’adresse → 404, sans rien demander à la base', async () => {
    expect((await serveur.inject('/medias/%00')).statusCode).toBe(404)
    expect((await serveur.inject('/medias/gare%00.jpg')).statusCode).toBe(404)
  })

  it('le débit d’un visiteur a une limite', async () => {
    const { headers } = await serveur.inject('/medias/absent.jpg')
    expect(headers['ratelimit-limit'] ?? headers['x-ratelimit-limit']).toBe('3000')
  })

  it('inconnu → 404', async () => {
    const reponse = await serveur.inject('/medias/absent.jpg')
    expect(reponse.statusCode).toBe(404)
    expect(reponse.body).toContain('Page introuvable')
  })

  it('base injoignable → 503, journalisé une fois', async () => {
    const { serveur: isole, lignes: journal } = await serveurDeTest()
    const coupee = async () => Promise.reject(Object.assign(new Error('refusée'), { code: 'ECONNREFUSED' }))
    enregistrerMedias(isole, { medias: { lire: coupee, suite: coupee, empreinte: coupee } })
    expect((await isole.inject('/medias/gare.jpg')).statusCode).toBe(503)
    expect(journal.filter((ligne) => ligne.includes('base-injoignable'))).toHaveLength(1)
    expect(lignes.filter((ligne) => ligne.includes('"level":"error"'))).toEqual([])
  })
})

describe('où sert un média', () => {
  it('les publications en ligne qui le citent, dans le corps ou les données', async () => {
    const publications = creerPublications(pool)
    const commun = { slug: 'x', origine: 'back-office' } as const
    const corps = '<p><img src="/medias/quai-9-480.webp" alt="Quai"></p>'
    await publications.publier(
      { ...commun, type: 'actualite', id: 'a', titre: 'Corps', donnees: {}, html: corps },
      instant,
    )
    const donnees = { image: { chemin: '/medias/quai-9.jpg' } }
    await publications.publier(
      { ...commun, type: 'encart', id: 'b', titre: 'Données', donnees, html: '' },
      instant,
    )
    const noms = ['quai-9.jpg', 'quai-9-480.webp']
    expect(await usagesDesMedias(pool, noms)).toEqual([
      { type: 'actualite', titre: 'Corps' },
      { type: 'encart', titre: 'Données' },
    ])
    await publications.retirer('actualite', 'a', instant)
    await publications.retirer('encart', 'b', instant)
    expect(await usagesDesMedias(pool, noms)).toEqual([])
  })

  it('oubliés → 404', async () => {
    await garderMedia(pool, { nom: 'vieux.png', type: 'image/png', octets }, instant)
    await oublierMedias(pool, ['vieux.png'])
    expect((await serveur.inject('/medias/vieux.png')).statusCode).toBe(404)
  })
})
