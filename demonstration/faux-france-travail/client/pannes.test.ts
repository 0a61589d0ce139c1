import { setTimeout as attendre } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { estCoupe } from '../../../src/metiers/adapters/france-travail/protection.ts'
import { bancFranceTravail, pageDOffres, sujet } from './banc-france-travail.fixture.ts'

describe('pannes', () => {
  it.each(['coupure', '500', '503'] as const)('%s → reprise deux fois, puis une panne', async (panne) => {
    const { source, serveur, appelsDApi } = await bancFranceTravail()
    serveur.provoquer(panne)
    await expect(source.offres(pageDOffres('M1805'))).rejects.toMatchObject({ nature: 'panne' })
    expect(appelsDApi()).toBe(3)
  })

  it('une panne passagère ne se voit pas', async () => {
    const { source, serveur, appelsDApi } = await bancFranceTravail({ reglages: { attenteInitialeMs: 200 } })
    serveur.provoquer('coupure')
    const reponse = source.offres(pageDOffres('M1805'))
    await vi.waitFor(() => expect(appelsDApi()).toBe(1))
    serveur.provoquer(undefined)
    expect(await reponse).toMatchObject({ etat: 'donnees' })
    expect(appelsDApi()).toBe(2)
  })

  it('service muet → l’appel est abandonné à son délai', async () => {
    const { source, serveur } = await bancFranceTravail({ reglages: { reprises: 0, delaiMs: 80 } })
    serveur.provoquer('muet')
    const debut = performance.now()
    await expect(source.salaires(sujet('M1805'))).rejects.toThrow('pas de réponse en 80 ms')
    expect(performance.now() - debut).toBeLessThan(1_000)
  })

  it('trop d’appels (429) → attend ce que demande Retry-After, puis aboutit', async () => {
    const { source, serveur } = await bancFranceTravail()
    await source.offres(pageDOffres('M1805'))
    serveur.provoquer('429')
    const debut = performance.now()
    const reponse = source.offres(pageDOffres('M1805'))
    await attendre(100)
    serveur.provoquer(undefined)
    expect(await reponse).toMatchObject({ etat: 'donnees' })
    expect(performance.now() - debut).toBeGreaterThanOrEqual(1_000)
  })

  it('réponse en XML → illisible, pas « sans donnée »', async () => {
    const { source } = await bancFranceTravail()
    await expect(source.indicateur('offres', sujet('N9914'))).rejects.toMatchObject({ nature: 'illisible' })
  })

  it('le client respecte le débit : une rafale ne provoque aucun 429', async () => {
    const { source, appelsDApi } = await bancFranceTravail({
      appelsParSeconde: 10,
      maintenant: Date.now,
      appelsDuClient: 10,
    })
    const debut = performance.now()
    await Promise.all(Array.from({ length: 14 }, () => source.salaires(sujet('K1304'))))
    expect(performance.now() - debut).toBeGreaterThan(350)
    expect(appelsDApi()).toBe(14)
  })
})

describe('disjoncteur', () => {
  it('s’ouvre après trois échecs, n’appelle plus, puis s’éprouve et se referme', async () => {
    const { source, serveur, signaler, appelsDApi } = await bancFranceTravail()
    const demander = () => source.offres(pageDOffres('M1805'))
    serveur.provoquer('500')
    await expect(demander()).rejects.toThrow()
    expect(signaler.mock.calls).toEqual([['disjoncteur-ouvert', 'offres']])
    await expect(demander()).rejects.toSatisfy(estCoupe)
    expect(appelsDApi()).toBe(3)

    await attendre(200)
    await expect(demander()).rejects.toThrow()
    expect(appelsDApi()).toBe(4)
    await expect(demander()).rejects.toSatisfy(estCoupe)

    serveur.provoquer(undefined)
    await attendre(200)
    expect(await demander()).toMatchObject({ etat: 'donnees' })
    expect(signaler.mock.calls.at(-1)).toEqual(['disjoncteur-ferme', 'offres'])
  })

  it('ne s’ouvre ni pour « sans donnée », ni pour une demande mal formée', async () => {
    const { source, signaler } = await bancFranceTravail()
    for (let rang = 0; rang < 5; rang += 1) {
      await source.indicateur('offres', sujet('N9900'))
      await expect(source.offres(pageDOffres('M1805', '99999'))).rejects.toMatchObject({ nature: 'refus' })
    }
    expect(signaler).not.toHaveBeenCalled()
  })

  it('une API en panne n’arrête pas l’autre', async () => {
    const { source } = await bancFranceTravail()
    await expect(source.offres(pageDOffres('N9913'))).rejects.toThrow()
    await expect(source.offres(pageDOffres('M1805'))).rejects.toSatisfy(estCoupe)
    expect(await source.salaires(sujet('N9921'))).toMatchObject({ etat: 'donnees' })
  })
})
