import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { essai, ouvrirEssais, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const publications = creerPublications(base.pool)
const TRENTE = Array.from({ length: 30 }, (_, rang) => rang)
/** Bien au-delà de ce que trente publications prennent ; bien en deçà d'un pool figé. */
const PATIENCE_MS = 30_000

describe('trente publications en même temps', () => {
  it('créées puis modifiées, toutes aboutissent et se voient sur le portail', async () => {
    const debut = performance.now()
    const crees = await Promise.all(
      TRENTE.map((rang) => essais.creer({ donnees: essai(`Parallèle ${rang}`) })),
    )
    await Promise.all(
      crees.map(({ id }, rang) =>
        essais.modifier(Number(id), { donnees: { titre: `Titre ${rang}`, _status: 'published' } }),
      ),
    )
    expect(performance.now() - debut).toBeLessThan(PATIENCE_MS)
    const publiees = await publications.parType('ressource')
    expect(publiees.map(({ titre }) => titre).sort()).toEqual(TRENTE.map((rang) => `Titre ${rang}`).sort())
    expect(await publications.version('ressource')).toBe('60')
  })

  it('le pool répond encore : rien n’est resté ouvert', async () => {
    const { rows } = await base.pool.query(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
    )
    expect(rows).toEqual([{ n: 0 }])
    await essais.creer({ donnees: essai('Après') })
  })
})
