import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { compteDeTest, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { imagePubliee } from '../publication/index.ts'
import { bloc, image, lienInterne, paragraphe, titre } from '../texte-riche/etats.fixture.ts'
import { etatEcrit, type NoeudEcrit } from '../texte-riche/reprise/noeuds.ts'
import { reprendre as reprendreActualite } from './actualites/reprendre.ts'
import { reprendre as reprendreEncart } from './encarts/reprendre.ts'
import { ACTUALITE, ENCART, PAGE_INFOS, PARCOURS, SALON } from './exemples.fixture.ts'
import { reprendre as reprendreManifestation } from './manifestations/reprendre.ts'
import { reprendre as reprendrePageInfos } from './pages-infos/reprendre.ts'
import { reprendre as reprendreParcours } from './parcours/reprendre.ts'

const { payload, base } = await payloadDeTest()
const publications = creerPublications(base.pool)
const PUBLIE = { _status: 'published' } as const

function texte(...noeuds: readonly NoeudEcrit[]) {
  const { root } = etatEcrit(noeuds)
  return { root: { ...root, children: root.children.map((noeud) => ({ ...noeud })) } }
}

const deposer = (name: string, mimetype: string, data: Buffer, fiche: object) =>
  payload.create({ collection: 'medias', data: fiche, file: { name, mimetype, data, size: data.byteLength } })

async function publiee(type: string, id: string) {
  const trouvee = await publications.une(type, id)
  return trouvee.etat === 'publiee' ? trouvee.publication : expect.fail(`${type} ${id} : ${trouvee.etat}`)
}

const png = await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#1d4b7a' } })
  .png()
  .toBuffer()
const photo = await deposer('Atelier bois.png', 'image/png', png, {
  alternative: 'Deux apprenties devant un établi',
  credit: 'Anne Roux',
})
const corps = texte(paragraphe('Un texte.'))

describe('un média, du téléversement à la page publiée', () => {
  it('les octets gardés sont ceux du fichier, et les déclinaisons de vraies images', async () => {
    const { rows } = await base.pool.query<{ nom: string; octets: Buffer; type: string; largeur: number }>(
      'select nom, octets, type, largeur from contenu.media order by nom',
    )
    expect(rows.map(({ nom }) => `/medias/${nom}`).toSorted()).toEqual(
      [imagePubliee(photo)?.chemin, ...(imagePubliee(photo)?.declinaisons ?? []).map(({ chemin }) => chemin)]
        .map(String)
        .toSorted(),
    )
    for (const { octets, largeur, type } of rows) {
      const { width, format } = await sharp(octets).metadata()
      expect(width).toBe(largeur)
      // sharp nomme « heif » le conteneur de l'AVIF.
      expect(format).toBe({ 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'heif' }[type])
    }
  })

  it('qui l’ajoute, le décrit, le remplace ou le supprime est consigné', async () => {
    const { id } = await deposer('Tarifs.csv', 'text/csv', Buffer.from('a;b\n1;2\n'), {})
    await payload.update({ collection: 'medias', id, data: { legende: 'Les tarifs' } })
    const data = Buffer.from('a;b\n3;4\n')
    const file = { name: 'Tarifs.csv', mimetype: 'text/csv', data, size: data.byteLength }
    await payload.update({ collection: 'medias', id, data: {}, file })
    await payload.delete({ collection: 'medias', id })
    const { docs } = await payload.find({
      collection: 'journal-audit',
      where: { and: [{ ressource: { equals: 'medias' } }, { document: { equals: String(id) } }] },
      sort: 'id',
    })
    expect(docs.map(({ action }) => action)).toEqual([
      'media-ajout',
      'media-modification',
      'media-remplacement',
      'media-suppression',
    ])
    expect(docs[0]?.detail).toMatch(/^tarifs-[0-9a-f]{12}\.csv$/)
  })

  it('dans le texte : image, document à télécharger et lien interne prennent leur adresse du portail', async () => {
    const guide = await deposer('Guide.csv', 'text/csv', Buffer.from('ville;code\nToulouse;31555\n'), {})
    const page = await payload.create({
      collection: 'pages-infos',
      data: { ...reprendrePageInfos(PAGE_INFOS, corps, undefined), segment: 'cible', ...PUBLIE },
    })
    const riche = texte(
      paragraphe('Voir ', lienInterne('la page liée', 'pages-infos', page.id), '.'),
      image(photo.id, { legende: 'Le nouvel atelier' }),
      bloc('telechargement', { media: guide.id, titre: 'Les villes' }),
    )
    await payload.create({
      collection: 'actualites',
      data: { ...reprendreActualite({ ...ACTUALITE, id: 'illustree' }, riche), ...PUBLIE },
    })
    const { html } = await publiee('actualite', 'illustree')
    const { chemin, declinaisons } = imagePubliee(photo) ?? expect.fail('image illisible')
    expect(html).toContain(`src="${chemin}" alt="Deux apprenties devant un établi" width="1200" height="600"`)
    expect(declinaisons).not.toEqual([])
    for (const declinaison of declinaisons) expect(html).toContain(`${declinaison.chemin} `)
    expect(html).toContain('Le nouvel atelier <span class="credit">© Anne Roux</span>')
    expect(html).toContain('<a href="/infos/cible">la page liée</a>')
    expect(html).toContain(`href="/medias/${guide.filename}"`)
  })

  it('en image principale, chaque collection la publie de même', async () => {
    const avec = { image: photo.id, ...PUBLIE }
    await payload.create({
      collection: 'actualites',
      data: { ...reprendreActualite(ACTUALITE, corps), ...avec },
    })
    await payload.create({
      collection: 'manifestations',
      data: { ...reprendreManifestation(SALON, corps), ...avec },
    })
    const autre = { ...PAGE_INFOS, id: 'illustree' }
    await payload.create({
      collection: 'pages-infos',
      data: { ...reprendrePageInfos(autre, corps, undefined), segment: 'illustree', ...avec },
    })
    await payload.create({ collection: 'parcours', data: { ...reprendreParcours(PARCOURS, corps), ...avec } })
    await payload.create({ collection: 'encarts', data: { ...reprendreEncart(ENCART), ...avec } })
    const attendues = [
      ['actualite', ACTUALITE.id],
      ['manifestation', SALON.id],
      ['page-infos', autre.id],
      ['parcours', PARCOURS.id],
      ['encart', ENCART.id],
    ] as const
    for (const [type, id] of attendues) {
      expect((await publiee(type, id)).donnees).toMatchObject({ image: imagePubliee(photo) })
    }
  })
})

describe('le contrôle d’accessibilité lit la médiathèque', () => {
  const creer = (id: string, noeuds: readonly NoeudEcrit[], suite: object = {}) =>
    payload.create({
      collection: 'actualites',
      data: { ...reprendreActualite({ ...ACTUALITE, id }, texte(...noeuds)), ...suite, ...PUBLIE },
    })

  it('une image sans alternative est refusée, dans le texte comme en image principale', async () => {
    const nue = await deposer('nue.png', 'image/png', png, { alternative: 'À effacer' })
    await base.pool.query('update cms.medias set alternative = null where id = $1', [nue.id])
    const publier = () => creer('nue', [image(nue.id)], { image: nue.id })
    await expect(publier()).rejects.toMatchObject({
      data: { errors: [{ path: 'corps' }, { path: 'image' }] },
    })
    await creer('decorative-ici', [image(nue.id, { decorative: true })])
    await base.pool.query('update cms.medias set decorative = true where id = $1', [nue.id])
    await publier()
    expect((await publiee('actualite', 'nue')).html).toContain('alt=""')
  })

  it('le premier titre est de niveau 3 dans la fiche d’un dispositif, 2 ailleurs', async () => {
    const dispositif = (identifiant: string, niveau: number) =>
      payload.create({
        collection: 'dispositifs',
        data: {
          identifiant,
          nom: 'Aide',
          resume: 'Un résumé.',
          corps: texte(titre(niveau, 'Pour qui'), paragraphe('Pour tous.')),
          nature: 'cout-formation',
          financeur: 'region',
          organisme: 'Région',
          publics: ['salarie'],
          territoire: { type: 'national' },
          sources: [{ titre: 'Source', url: 'https://source.example.fr/' }],
          statut: 'a_confirmer',
          ...PUBLIE,
        },
      })
    const refusee = { data: { errors: [{ path: 'corps' }] } }
    await expect(dispositif('aide-deux', 2)).rejects.toMatchObject(refusee)
    expect(await dispositif('aide-trois', 3)).toMatchObject(PUBLIE)
    const actualite = (id: string, niveau: number) =>
      creer(id, [titre(niveau, 'Pour qui'), paragraphe('Pour tous.')])
    await expect(actualite('trois', 3)).rejects.toMatchObject(refusee)
    expect(await actualite('deux', 2)).toMatchObject(PUBLIE)
  })
})

const autrePng = await sharp({ create: { width: 500, height: 400, channels: 3, background: '#7a1d4b' } })
  .png()
  .toBuffer()

describe('un média modifié', () => {
  const lus = async (prefixe: string) =>
    (await base.pool.query<{ nom: string }>('select nom from contenu.media order by nom')).rows
      .map(({ nom }) => nom)
      .filter((nom) => nom.startsWith(prefixe))
  const publierAvec = (id: string, media: number) =>
    payload.create({
      collection: 'actualites',
      data: {
        ...reprendreActualite({ ...ACTUALITE, id }, texte(image(media))),
        image: media,
        ...PUBLIE,
      },
    })
  const remplacer = (id: number, name: string) =>
    payload.update({
      collection: 'medias',
      id,
      data: {},
      file: { name, mimetype: 'image/png', data: autrePng, size: autrePng.byteLength },
    })

  it('alternative et crédit corrigés atteignent les pages en ligne, sans republier à la main', async () => {
    const media = await deposer('corrigee.png', 'image/png', autrePng, { alternative: 'Avant' })
    await publierAvec('corrigee', media.id)
    const fiche = { alternative: 'Après', credit: 'Paul Lin' }
    await payload.update({ collection: 'medias', id: media.id, data: fiche })
    const { html, donnees } = await publiee('actualite', 'corrigee')
    expect(html).toContain('alt="Après"')
    expect(html).toContain('© Paul Lin')
    expect(donnees).toMatchObject({ image: fiche })
  })

  it('fichier remplacé → la page montre le nouveau, l’ancien et ses déclinaisons sont effacés', async () => {
    const media = await deposer('ancien.png', 'image/png', png, { alternative: 'Un quai' })
    await publierAvec('remplacee', media.id)
    expect(await lus('ancien-')).toHaveLength(5)
    const { filename } = await remplacer(media.id, 'nouveau.png')
    expect((await publiee('actualite', 'remplacee')).html).toContain(`/medias/${filename}`)
    expect(await lus('ancien-')).toEqual([])
    expect(await lus('nouveau-')).toHaveLength(3)
    await expect(payload.delete({ collection: 'medias', id: media.id })).rejects.toThrow('sert dans')
  })

  it('ancien fichier encore cité par un fichier de contenu → gardé, le média reste insupprimable', async () => {
    const media = await deposer('cite.png', 'image/png', png, { alternative: 'Une place' })
    const html = `<p><img src="/medias/${media.filename}" alt="Une place"></p>`
    const commun = { type: 'actualite', id: 'cite', slug: 'cite', titre: 'La place', donnees: {} } as const
    const instant = new Date('2026-11-24T10:00:00Z')
    await publications.publier({ ...commun, html, origine: 'fichiers' }, instant)
    await remplacer(media.id, 'remplacant.png')
    expect(await lus('cite-')).toEqual([media.filename])
    const supprimer = () => payload.delete({ collection: 'medias', id: media.id })
    await expect(supprimer()).rejects.toThrow('« La place » (actualité)')
    await publications.retirer('actualite', 'cite', instant)
    await supprimer()
    expect([...(await lus('cite-')), ...(await lus('remplacant-'))]).toEqual([])
  })

  it('par qui ne publie pas → refusé s’il est en ligne, permis sinon', async () => {
    const { id } = await compteDeTest(payload, 'redacteur')
    const user = await utilisateur(payload, id)
    const media = await deposer('reservee.png', 'image/png', autrePng, { alternative: 'Avant' })
    const corriger = (alternative: string) =>
      payload.update({
        collection: 'medias',
        id: media.id,
        data: { alternative },
        user,
        overrideAccess: false,
      })
    expect(await corriger('Permis')).toMatchObject({ alternative: 'Permis' })
    await publierAvec('reservee', media.id)
    await expect(corriger('Refusé')).rejects.toThrow('Seul un responsable éditorial')
    expect((await publiee('actualite', 'reservee')).html).toContain('alt="Permis"')
  })
})
