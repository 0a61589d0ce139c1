import {
  getPayload,
  _internal_jobSystemGlobals as horloge,
  _internal_resetJobSystemGlobals as remettre,
} from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { rendreALaFile } from './echeances.ts'
import { essai, ouvrirEssais, TEXTE_FAUTIF, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const publications = creerPublications(base.pool)
const etatDe = async (id: string) => (await publications.une('ressource', id)).etat

const ECHEANCE = new Date('2026-12-01T08:00:00Z')
const MINUTE_MS = 60_000
/** Fait passer la file à `minutes` de l'échéance. */
async function passerA(minutes: number): Promise<void> {
  horloge.getCurrentDate = () => new Date(ECHEANCE.getTime() + minutes * MINUTE_MS)
  await payload.jobs.run({ silent: true })
}
const enFile = async () => (await base.pool.query('select * from cms.payload_jobs order by id')).rows

afterEach(async () => {
  remettre()
  await base.pool.query('delete from cms.payload_jobs; delete from cms.journal_audit')
})

describe('échéances', () => {
  it('publication programmée : pas une minute avant, mais une minute après', async () => {
    const { id } = await essais.creer({ donnees: essai('À venir'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await passerA(-1)
    expect(await etatDe('a-venir')).toBe('inconnue')
    await passerA(1)
    expect(await etatDe('a-venir')).toBe('publiee')
    expect(await enFile()).toEqual([])
  })

  it('retrait programmé, même si un brouillon inachevé attend', async () => {
    const { id } = await essais.creer({ donnees: essai('À retirer') })
    await essais.modifier(id, { donnees: { resume: '' }, draft: true })
    await essais.programmer(id, 'unpublish', ECHEANCE)
    await passerA(-1)
    expect(await etatDe('a-retirer')).toBe('publiee')
    await passerA(1)
    expect(await etatDe('a-retirer')).toBe('retiree')
  })

  it('deux échéances pour le même document ne le publient qu’une fois', async () => {
    const { id } = await essais.creer({ donnees: essai('Deux fois'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await passerA(1)
    const version = await publications.version('ressource')
    await essais.programmer(id, 'publish', ECHEANCE)
    await passerA(2)
    expect(await publications.version('ressource')).toBe(version)
    expect((await essais.faits()).map(({ action }) => action)).toEqual(['publication'])
  })

  it('document supprimé entre-temps → rien de publié, rien qui reste à retenter', async () => {
    const { id } = await essais.creer({ donnees: essai('Disparu'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await essais.supprimer(id)
    await passerA(1)
    expect(await etatDe('disparu')).toBe('inconnue')
    expect((await enFile()).filter(({ has_error }) => !has_error)).toEqual([])
  })

  it('document à la corbeille → refus consigné, rien de publié', async () => {
    const { id } = await essais.creer({ donnees: essai('Jeté'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await essais.modifier(id, { donnees: { deletedAt: new Date() } })
    await passerA(1)
    expect(await etatDe('jete')).toBe('inconnue')
    expect(await essais.faits()).toMatchObject([{ action: 'echeance-refusee', document: String(id) }])
  })

  it('fautes d’accessibilité → refus consigné avec les raisons, rien de publié, rien de retenté', async () => {
    const parties = [{ texte: TEXTE_FAUTIF }]
    const { id } = await essais.creer({ donnees: essai('Inaccessible', { suite: { parties } }), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await passerA(1)
    await passerA(60)
    expect(await etatDe('inaccessible')).toBe('inconnue')
    const faits = await essais.faits()
    expect(faits).toHaveLength(1)
    expect(faits[0]).toMatchObject({ action: 'echeance-refusee', document: String(id) })
    expect(faits[0]?.detail).toContain('ne dit pas où il mène')
    expect(await enFile()).toMatchObject([{ has_error: true, processing: false, completed_at: null }])
  })

  it('compte supprimé depuis → refus consigné, rien de publié', async () => {
    const { id } = await essais.creer({ donnees: essai('Sans auteur'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE, { relationTo: 'utilisateurs', value: 999_999 })
    await passerA(1)
    expect(await etatDe('sans-auteur')).toBe('inconnue')
    expect(await essais.faits()).toMatchObject([{ action: 'echeance-refusee' }])
  })

  it('panne passagère → retentée', async () => {
    const { id } = await essais.creer({ donnees: essai('Retenté'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await base.pool.query('alter table contenu.publication rename to publication_absente')
    await passerA(1)
    await base.pool.query('alter table contenu.publication_absente rename to publication')
    expect(await etatDe('retente')).toBe('inconnue')
    await passerA(10)
    expect(await etatDe('retente')).toBe('publiee')
    expect((await essais.faits()).map(({ action }) => action)).toEqual(['publication'])
  })

  it('laissée « en cours » par un arrêt brutal → rendue à la file à l’ouverture', async () => {
    const { id } = await essais.creer({ donnees: essai('Repris'), draft: true })
    await essais.programmer(id, 'publish', ECHEANCE)
    await base.pool.query('update cms.payload_jobs set processing = true')
    await passerA(1)
    expect(await etatDe('repris')).toBe('inconnue')
    await rendreALaFile(payload)
    await passerA(1)
    expect(await etatDe('repris')).toBe('publiee')
  })

  it('la file tourne d’elle-même, quatre fois par minute', async () => {
    const { id } = await essais.creer({ donnees: essai('D’elle-même'), draft: true })
    await essais.programmer(id, 'publish', new Date(Date.now() - MINUTE_MS))
    await getPayload({ config: payload.config, key: base.url, cron: true })
    await expect.poll(() => etatDe('d-elle-meme'), { timeout: 20_000, interval: 500 }).toBe('publiee')
    await expect.poll(enFile).toEqual([])
  }, 30_000)
})
