import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dispositifs } from '../../../financement/index.ts'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { GENRES, type TypePublication } from '../../genres.ts'
import { trouverParChemin } from '../../infos/domain/arbre-infos.ts'
import type { EditorialSuivi } from '../domain/editorial.ts'
import type { MemoireDe } from '../domain/genre.ts'
import type { APublier } from '../domain/publication.ts'
import { trouverDestination } from '../domain/suivre-redirections.ts'
import { creerPagesRetirees } from './pages-retirees.pg.ts'
import { creerPublications } from './publications.pg.ts'
import { suivreEditorial } from './suivre-editorial.ts'

const base = await baseDeTest()
const publications = creerPublications(base.pool)
const instant = new Date('2026-11-24T10:00:00Z')

const alertes: unknown[] = []
let suivi: EditorialSuivi<MemoireDe<(typeof GENRES)[number]>>
beforeAll(async () => {
  await publier('menu', 'pied', { liens: [{ libelle: 'Avant', adresse: '/a' }] })
  suivi = await suivreEditorial({
    genres: [dispositifs, ...GENRES],
    publications,
    urlBase: base.url,
    journal: { warn: (ligne: unknown) => void alertes.push(ligne) },
  })
})
afterAll(async () => {
  await suivi.fermer()
  expect(alertes).toEqual([])
})

const publier = (type: TypePublication | 'dispositif', id: string, donnees: unknown) => {
  const publication: APublier = {
    type,
    id,
    slug: id,
    titre: id,
    donnees,
    html: '<p>t</p>',
    origine: 'back-office',
  }
  return publications.publier(publication, instant)
}
const infos = (segment: string, champs = {}) => ({
  titre: segment,
  resume: 'r',
  segment,
  ordre: 1,
  profils: [],
  themes: [],
  ...champs,
})

describe('état éditorial', () => {
  it('ce qui était publié est lu au démarrage', () => {
    expect(suivi.actuel().menus.pied).toEqual([{ libelle: 'Avant', adresse: '/a' }])
  })

  it('suit une publication, puis son retrait, en changeant de version', async () => {
    const avant = suivi.actuel().version
    await publier('page-infos', 'une', infos('une'))
    await vi.waitFor(() => expect(suivi.actuel().infos.parChemin.has('/infos/une')).toBe(true))
    expect(suivi.actuel().version).not.toBe(avant)
    expect(suivi.actuel().adresses).toEqual([{ chemin: '/infos/une', modifieeLe: instant }])
    await publications.retirer('page-infos', 'une', instant)
    await vi.waitFor(() => expect(suivi.actuel().infos.noeuds).toEqual([]))
  })

  it('retient les segments qu’une page a portés, jusque dans ceux d’une page retirée', async () => {
    const retirees = creerPagesRetirees(base.pool)
    for (const segment of ['avant', 'puis', 'avant', 'enfin']) {
      await publier('page-infos', 'renommee', infos(segment))
    }
    await vi.waitFor(() =>
      expect(suivi.actuel().infos.anciensSegments.get('renommee')).toEqual(['puis', 'avant']),
    )
    expect(trouverParChemin(suivi.actuel().infos, '/infos/avant')?.noeud.chemin).toBe('/infos/enfin')
    await publications.retirer('page-infos', 'renommee', instant)
    expect(await retirees('page-infos', 'puis')).toMatchObject({ titre: 'renommee' })
    await vi.waitFor(() => expect(suivi.actuel().infos.noeuds).toEqual([]))
  })

  it('suit les actualités et les manifestations que les textes listent', async () => {
    const commun = { titre: 't', resume: 'r', profils: [], themes: [] }
    const nouvelle = { ...commun, datePublication: '2026-11-20', auteur: 'L’équipe', aLaUne: false }
    await publier('actualite', 'nouvelle', nouvelle)
    await publier('manifestation', 'forum', {
      ...commun,
      debut: '2026-12-05T09:00',
      fin: '2026-12-05T17:00',
      type: 'salon',
      enLigne: true,
      organisateur: 'La Halle',
      annulee: false,
    })
    await vi.waitFor(() => {
      expect(suivi.actuel().actualites).toMatchObject([{ valeur: { id: 'nouvelle' }, publieeLe: instant }])
      expect(suivi.actuel().manifestations).toMatchObject([{ valeur: { id: 'forum' } }])
    })
    await publications.retirer('actualite', 'nouvelle', instant)
    await vi.waitFor(() => expect(suivi.actuel().actualites).toEqual([]))
  })

  it('une ancienne adresse d’un dispositif, quel que soit son chemin, mène à sa fiche', async () => {
    await publier('dispositif', 'aide', {
      nom: 'Aide',
      resume: 'r',
      nature: 'service',
      financeur: 'region',
      organisme: 'Région',
      publics: ['salarie'],
      territoire: { type: 'national' },
      sources: [{ url: 'https://source.example/', titre: 'Source' }],
      statut: 'a_confirmer',
      anciensUrls: ['/aides/vieille-fiche'],
    })
    await vi.waitFor(() =>
      expect(trouverDestination(suivi.actuel().destinations, '/aides/vieille-fiche/')).toEqual({
        vers: '/financements/aide/aide',
        permanente: true,
      }),
    )
    await publications.retirer('dispositif', 'aide', instant)
    await vi.waitFor(() => expect(suivi.actuel().destinations.size).toBe(0))
  })

  it('un type qui n’est pas gardé en mémoire change quand même la version', async () => {
    const avant = suivi.actuel().version
    await publier('ressource', 'r', {})
    await vi.waitFor(() => expect(suivi.actuel().version).not.toBe(avant))
  })

  it('ce qui ne suit pas son schéma n’est pas montré', async () => {
    await publier('parcours', 'martien', { titre: 't', resume: 'r', etapes: [{ titre: 'e', texte: 't' }] })
    await publier('parcours', 'lyceen', { titre: 't', resume: 'r', etapes: [{ titre: 'e', texte: 't' }] })
    await vi.waitFor(() => expect(suivi.actuel().parcours).toHaveLength(1))
    await publier('redirection', 'x', { de: '/a', vers: 'javascript:alert(1)', permanente: true })
    await publier('redirection', 'y', { de: '/b', vers: '/c', permanente: true })
    await vi.waitFor(() => expect([...suivi.actuel().destinations.keys()]).toEqual(['/b']))
  })

  it('trente publications en même temps : aucune n’est manquée', async () => {
    const segments = Array.from({ length: 30 }, (_, rang) => `page-${rang}`)
    await Promise.all(segments.map((segment) => publier('page-infos', segment, infos(segment))))
    await vi.waitFor(() => expect(suivi.actuel().infos.noeuds).toHaveLength(30))
  })
})

describe('connexion d’écoute perdue', () => {
  it('ce qui a été publié pendant la coupure est lu au retour', async () => {
    await base.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
    )
    await publier('question', 'q', { titre: 'Q ?', theme: 'formation', profils: [], ordre: 1 })
    await vi.waitFor(() => expect(suivi.actuel().questions).toHaveLength(1), { timeout: 10_000 })
  })
})

it('pages retirées : par identifiant ou segment, jamais les publiées', async () => {
  const retirees = creerPagesRetirees(base.pool)
  await publier('page-infos', 'ancienne', infos('segment-ancien'))
  expect(await retirees('page-infos', 'segment-ancien')).toBeUndefined()
  await publications.retirer('page-infos', 'ancienne', instant)
  const attendue = { titre: 'ancienne', retireeLe: instant }
  expect(await retirees('page-infos', 'segment-ancien')).toEqual(attendue)
  expect(await retirees('page-infos', 'ancienne')).toEqual(attendue)
  expect(await retirees('page-infos', 'a\0b')).toBeUndefined()
  expect(await retirees('parcours', 'lyceen')).toBeUndefined()
})
