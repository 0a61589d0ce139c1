import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { chargerContenus } from '../../src/contenu/adapters/charger-contenus.ts'
import { lecteurRessources } from '../../src/contenu/adapters/lire-ressource.ts'
import { lecteurStructures } from '../../src/contenu/adapters/lire-structure.ts'
import { creerPublications } from '../../src/contenu/back-office.ts'
import type { PublicationLue, TypePublication } from '../../src/contenu/domain/publication.ts'
import { lecteurDispositifs } from '../../src/financement/adapters/lire-dispositif.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { semer } from './semer.ts'

const { payload, base } = await payloadDeTest()
const publications = creerPublications(base.pool)
const chargement = new Date('2026-11-01T08:00:00Z')
const TYPES = ['dispositif', 'ressource', 'structure'] as const

const charger = (instant: Date) =>
  chargerContenus(
    { publications, dossier: 'instances/occitanie/contenus', journal: pino({ enabled: false }), instant },
    [lecteurDispositifs, lecteurRessources, lecteurStructures],
  )

async function lire(types: readonly TypePublication[]): Promise<readonly PublicationLue[]> {
  return (await Promise.all(types.map((type) => publications.parType(type)))).flat()
}

await charger(chargement)
const avant = await lire(TYPES)
const bilans = await semer(payload, { publications })
const apres = await lire(TYPES)

describe('reprise des fichiers dans le back-office', () => {
  it('tout est repris, rien n’est refusé', () => {
    expect(bilans.flatMap(({ refuses }) => refuses)).toEqual([])
    const repris = bilans.filter(({ type }) => TYPES.some((connu) => connu === type))
    expect(repris.reduce((total, bilan) => total + bilan.repris, 0)).toBe(avant.length)
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
    expect(apres.map(comparer)).toEqual(avant.map(comparer))
    expect(new Set(apres.map(({ origine }) => origine))).toEqual(new Set(['back-office']))
  })

  it('menus et pages légales ont leur contenu d’origine', async () => {
    const menus = await publications.parType('menu')
    expect(menus.map(({ id }) => id)).toEqual(['pied', 'principal'])
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
