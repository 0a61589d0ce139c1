import { afterEach, describe, expect, it, vi } from 'vitest'
import { estPermis } from '../acces/matrice.ts'
import { ROLES } from '../acces/roles.ts'
import { SLUG, saisie } from './genre-invente.fixture.ts'

const LISTE = './genres.ts'
afterEach(() => vi.doUnmock(LISTE))

/** La configuration telle qu'elle se compose, avec ou sans la ligne de la liste. */
async function composer({ avec }: { readonly avec: boolean }) {
  vi.resetModules()
  if (avec) {
    vi.doMock(LISTE, async (importer) => {
      const { GENRES_EDITORIAUX } = await importer<typeof import('./genres.ts')>()
      const { annonces } = await import('./genre-invente.fixture.ts')
      return { GENRES_EDITORIAUX: [annonces, ...GENRES_EDITORIAUX] }
    })
  }
  const { payloadDeTest } = await import('../essai/payload.fixture.ts')
  const { droitsDe } = await import('../acces/index.ts')
  const { collectionsPresentes } = await import('../texte-riche/collections-liees.ts')
  const { semer } = await import('../semis/semer.ts')
  const { creerPublications } = await import('../../src/contenu/back-office.ts')
  const { payload, base } = await payloadDeTest({ creerLesTables: avec })
  const config = payload.config.collections.find(({ slug }) => slug === SLUG)
  const lien = payload.collections.menus.config.flattenedFields.find(({ name }) => name === 'liens')
  return {
    payload,
    publications: creerPublications(base.pool),
    config,
    droits: config && droitsDe(config),
    lies: JSON.stringify(lien),
    liables: collectionsPresentes(payload.config).liables,
    semer,
  }
}

describe('un genre de contenu de plus : un dossier et une ligne de `collections/genres.ts`', {
  timeout: 60_000,
}, () => {
  it('avec la ligne, il est partout', async () => {
    const {
      payload,
      publications,
      config,
      droits = {},
      lies,
      liables,
      semer,
    } = await composer({ avec: true })
    expect(config).toMatchObject({ labels: { plural: 'Annonces' }, defaultSort: 'titre', trash: true })
    const publient = ROLES.filter((role) => estPermis(role, 'publier', droits))
    expect(publient).toEqual(['administrateur', 'responsable-editorial'])
    expect(lies).toContain(`"${SLUG}"`)
    expect(liables).toContain(SLUG)

    const data = saisie({ identifiant: 'une', titre: 'Une annonce', texte: 'Texte.', _status: 'published' })
    await payload.create({ collection: SLUG, data })
    expect(await publications.une('annonce', 'une')).toMatchObject({
      etat: 'publiee',
      publication: { titre: 'Une annonce', html: '<p>Texte.</p>', origine: 'back-office' },
    })

    const ecrite = { type: 'annonce', id: 'ecrite', slug: 'ecrite', titre: 'Écrite', html: '<p>t</p>' }
    const donnees = { titre: 'Écrite' }
    await publications.publier({ ...ecrite, donnees, origine: 'fichiers' }, new Date())
    const bilans = await semer(payload, { publications })
    expect(bilans.find(({ type }) => type === 'annonce')).toEqual({ type: 'annonce', repris: 1, refuses: [] })
  })

  it('sans elle, nulle part', async () => {
    const { config, lies, liables } = await composer({ avec: false })
    expect(config).toBeUndefined()
    expect(lies).not.toContain(`"${SLUG}"`)
    expect(liables).not.toContain(SLUG)
  })
})
