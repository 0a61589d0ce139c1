import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { chargerContenus } from '../../src/contenu/socle/adapters/charger-contenus.ts'
import type { PublicationLue } from '../../src/contenu/socle/domain/publication.ts'
import { GENRES_EDITORIAUX } from '../collections/genres.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { semer } from './semer.ts'

const { payload, base } = await payloadDeTest()
const publications = creerPublications(base.pool)
const chargement = new Date('2026-11-01T08:00:00Z')
const ECRITS = GENRES_EDITORIAUX.map(({ genre }) => genre).filter(({ dossier }) => dossier !== undefined)
const TYPES = ECRITS.map(({ type }) => type)
/** Ceux que la saisie complète : un département, un titre, une évaluation à remplir. */
const COMPLETES: readonly string[] = ['manifestation', 'menu', 'page-legale']
const tels = ({ type }: PublicationLue) => !COMPLETES.includes(type)
const cle = ({ type, id }: PublicationLue) => `${type} ${id}`

const charger = (instant: Date) =>
  chargerContenus(
    { publications, dossier: 'instances/occitanie/contenus', journal: pino({ enabled: false }), instant },
    ECRITS,
  )

async function lire(types: readonly string[]): Promise<readonly PublicationLue[]> {
  return (await Promise.all(types.map((type) => publications.parType(type)))).flat()
}

await charger(chargement)
const avant = await lire(TYPES)
const bilans = await semer(payload, { publications })
const apres = await lire(TYPES)

describe('reprise des fichiers dans le back-office', () => {
  it('tout est repris, rien n’est refusé', () => {
    expect(bilans.flatMap(({ refuses }) => refuses)).toEqual([])
    expect(apres.map(cle)).toEqual(expect.arrayContaining(avant.map(cle)))
    const repris = bilans.filter(({ type }) => TYPES.some((connu) => connu === type))
    expect(repris.reduce((total, bilan) => total + bilan.repris, 0)).toBe(apres.length)
  })

  it('mêmes adresses, mêmes données, même texte, mêmes dates ; l’équipe a la main', () => {
    const comparer = ({ id, type, slug, titre, donnees, texte, publieeLe, modifieeLe }: PublicationLue) => ({
      id,
      type,
      slug,
      titre,
      donnees,
      texte,
      publieeLe,
      modifieeLe,
    })
    expect(apres.filter(tels).map(comparer)).toEqual(avant.filter(tels).map(comparer))
    expect(new Set(apres.map(({ origine }) => origine))).toEqual(new Set(['back-office']))
  })

  it('une manifestation n’y gagne que le département de sa commune', () => {
    const manifestations = (lues: readonly PublicationLue[]) =>
      lues.filter(({ type }) => type === 'manifestation')
    const attendues = manifestations(avant)
    expect(attendues.length).toBeGreaterThan(0)
    for (const { id, slug, donnees, texte, publieeLe } of attendues) {
      const reprise = manifestations(apres).find((autre) => autre.id === id)
      expect(reprise).toMatchObject({ slug, donnees, texte, publieeLe })
      expect(Object.keys(Object(reprise?.donnees))).toHaveLength(Object.keys(Object(donnees)).length)
    }
  })

  it('menus et pages légales ont leur contenu d’origine', async () => {
    const menus = await publications.parType('menu')
    expect(menus.map(({ id }) => id)).toEqual(['pied', 'principal'])
    const piedDesFichiers = avant.find(({ type, id }) => type === 'menu' && id === 'pied')
    expect(menus[0]?.donnees).toEqual(piedDesFichiers?.donnees)
    const pages = await publications.parType('page-legale')
    expect(pages.map(({ id }) => id)).toEqual([
      'accessibilite',
      'donnees-personnelles',
      'eco-conception',
      'mentions-legales',
    ])
    expect(pages[0]?.donnees).not.toHaveProperty('declaration.audit')
    const { docs } = await payload.find({
      collection: 'pages-legales',
      where: { identifiant: { equals: 'eco-conception' } },
    })
    expect(docs[0]?.ecoConception?.reponses).toHaveLength(78)
  })

  it('les fichiers ne reprennent pas la main au démarrage suivant', async () => {
    expect(await charger(new Date())).toMatchObject({ publiees: 0, retirees: 0 })
  })

  it('une seule fois : rejouer ne fait rien, même après une interruption', async () => {
    expect(await semer(payload, { publications })).toEqual([])
    await payload.kv.delete('semis:structure')
    await payload.delete({ collection: 'menus', where: { identifiant: { equals: 'pied' } }, trash: true })
    await payload.kv.delete('semis:menu')
    const rejoues = await semer(payload, { publications })
    expect(rejoues).toEqual([
      { type: 'structure', repris: 0, refuses: [] },
      { type: 'menu', repris: 1, refuses: [] },
    ])
    const { totalDocs } = await payload.count({ collection: 'structures' })
    expect(totalDocs).toBe(avant.filter(({ type }) => type === 'structure').length)
  })
})

describe('un contenu que l’écran refuserait', () => {
  it('garde son fichier, se dit, et sera retenté', async () => {
    const image = { alternative: '', largeur: 10, hauteur: 10, chemin: '/medias/a.webp', declinaisons: [] }
    const donnees = { titre: 'Encart', texte: 'Texte.', emplacement: 'accueil-haut', ordre: 0, image }
    const encart = {
      type: 'encart',
      id: 'imagee',
      slug: 'encart',
      titre: 'Encart',
      donnees,
      html: '',
    } as const
    await publications.publier({ ...encart, origine: 'fichiers' }, chargement)
    await payload.kv.delete('semis:encart')
    const [bilan] = await semer(payload, { publications })
    expect(bilan).toMatchObject({ type: 'encart', repris: 0, refuses: [{ id: 'imagee' }] })
    expect(bilan?.refuses[0]?.raisons[0]).toMatch(/médiathèque/)
    expect(await payload.kv.has('semis:encart')).toBe(false)
  })
})
