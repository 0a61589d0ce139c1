import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../../src/contenu/back-office.ts'
import { payloadDeTest } from '../../essai/payload.fixture.ts'
import { imagePubliee } from './image-publiee.ts'

const { payload, base } = await payloadDeTest()

const fichier = (name: string, data: Buffer, mimetype = 'application/octet-stream') => ({
  name,
  data,
  mimetype,
  size: data.byteLength,
})
const image = (largeur: number, hauteur: number) =>
  sharp({ create: { width: largeur, height: hauteur, channels: 3, background: '#c60' } })
    .png()
    .toBuffer()
const deposer = (file: ReturnType<typeof fichier>, data: object = {}) =>
  payload.create({ collection: 'medias', data, file })
const gardes = async () => {
  const { rows } = await base.pool.query('select nom, type, largeur, hauteur from contenu.media order by nom')
  return rows
}

describe('médiathèque', () => {
  it('une image et ses déclinaisons sont gardées en base, jamais sur disque', async () => {
    const media = await deposer(fichier('Gare Saint-Cyprien.PNG', await image(1000, 500)), {
      alternative: 'La gare Saint-Cyprien',
      credit: 'Région Occitanie',
      foyer: { x: 20, y: 50 },
    })
    expect(media.filename).toMatch(/^gare-saint-cyprien-[0-9a-f]{12}\.png$/)
    const nom = String(media.filename).replace('.png', '')
    expect(await gardes()).toEqual([
      { nom: `${nom}-480x240.avif`, type: 'image/avif', largeur: 480, hauteur: 240 },
      { nom: `${nom}-480x240.webp`, type: 'image/webp', largeur: 480, hauteur: 240 },
      { nom: `${nom}-960x480.avif`, type: 'image/avif', largeur: 960, hauteur: 480 },
      { nom: `${nom}-960x480.webp`, type: 'image/webp', largeur: 960, hauteur: 480 },
      { nom: `${nom}.png`, type: 'image/png', largeur: 1000, hauteur: 500 },
    ])
    expect(existsSync('medias')).toBe(false)
    expect(media.url).toBe(`/medias/${nom}.png`)
    expect(media.thumbnailURL).toBe(`/medias/${nom}-480x240.webp`)
    expect(imagePubliee(media)).toEqual({
      alternative: 'La gare Saint-Cyprien',
      credit: 'Région Occitanie',
      largeur: 1000,
      hauteur: 500,
      chemin: `/medias/${nom}.png`,
      foyer: { x: 20, y: 50 },
      declinaisons: [
        { type: 'image/avif', chemin: `/medias/${nom}-480x240.avif`, largeur: 480 },
        { type: 'image/avif', chemin: `/medias/${nom}-960x480.avif`, largeur: 960 },
        { type: 'image/webp', chemin: `/medias/${nom}-480x240.webp`, largeur: 480 },
        { type: 'image/webp', chemin: `/medias/${nom}-960x480.webp`, largeur: 960 },
      ],
    })
  })

  it('ni alternative ni « décorative » → refusée, et rien n’est gardé', async () => {
    const avant = await gardes()
    const octets = await image(10, 10)
    await expect(deposer(fichier('nue.png', octets))).rejects.toMatchObject({
      data: { errors: [{ path: 'alternative' }] },
    })
    expect(await gardes()).toEqual(avant)
    const decorative = await deposer(fichier('nue.png', octets), { decorative: true, alternative: 'oubliée' })
    expect(imagePubliee(decorative)).toMatchObject({ alternative: '', declinaisons: [] })
  })

  it('un document n’a pas d’alternative', async () => {
    const guide = await deposer(fichier('Guide.csv', Buffer.from('ville;code\nToulouse;31555\n')))
    expect(guide).toMatchObject({ mimeType: 'text/csv', url: `/medias/${guide.filename}` })
    expect(imagePubliee(guide)).toBeUndefined()
  })

  it.each([
    ['image.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'n’est pas accepté'],
    ['piege.png', Buffer.from('<script>alert(1)</script>'), 'n’est pas celui d’un fichier .png'],
  ])('%s est refusé', async (nom, octets, phrase) => {
    await expect(deposer(fichier(nom, octets))).rejects.toThrow(phrase)
  })

  it('servi par une publication en ligne → la suppression dit où ; retiré → supprimé, octets compris', async () => {
    const { id, filename } = await deposer(fichier('quai.png', await image(500, 300)), {
      alternative: 'Le quai',
    })
    const publications = creerPublications(base.pool)
    const instant = new Date('2026-11-24T10:00:00Z')
    const commun = { type: 'actualite', id: 'quai', slug: 'quai', titre: 'Le quai rouvre' } as const
    const html = `<p><img src="/medias/${filename}" alt="Le quai"></p>`
    await publications.publier({ ...commun, donnees: {}, html, origine: 'back-office' }, instant)
    const supprimer = () => payload.delete({ collection: 'medias', id })
    await expect(supprimer()).rejects.toThrow('« Le quai rouvre » (actualité)')
    await publications.retirer('actualite', 'quai', instant)
    await supprimer()
    expect((await gardes()).filter(({ nom }) => nom.startsWith('quai-'))).toEqual([])
  })
})
