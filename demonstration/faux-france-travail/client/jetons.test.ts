import { describe, expect, it } from 'vitest'
import { bancFranceTravail, pageDOffres, sujet } from './banc-france-travail.fixture.ts'

const DUREE_MS = 1_499_000
const pas = (part: number) => DUREE_MS * part

/** Ce qui se compte ici ne doit pas dépendre d'un appel repris parce que la machine est chargée. */
const bancSansHate = () => bancFranceTravail({ reglages: { delaiMs: 30_000 } })

describe('jetons', () => {
  it('des appels simultanés partagent un jeton ; chaque API a le sien', async () => {
    const { source, jetonsDemandes, appelsDApi } = await bancSansHate()
    await Promise.all(['M1805', 'D1106', 'G1602'].map((code) => source.offres(pageDOffres(code))))
    expect([jetonsDemandes(), appelsDApi()]).toEqual([1, 3])
    await source.salaires(sujet('M1805'))
    expect(jetonsDemandes()).toBe(2)
  })

  it('renouvelé aux trois quarts de sa vie, sans faire attendre', async () => {
    const { source, avancer, jetonsDemandes } = await bancSansHate()
    await source.offres(pageDOffres('M1805'))
    avancer(pas(0.74))
    await source.offres(pageDOffres('M1805'))
    expect(jetonsDemandes()).toBe(1)
    avancer(pas(0.02))
    await source.offres(pageDOffres('M1805'))
    await source.offres(pageDOffres('M1805'))
    expect(jetonsDemandes()).toBe(2)
    avancer(pas(0.5))
    await source.offres(pageDOffres('M1805'))
    expect(jetonsDemandes()).toBe(2)
  })

  it('expiré → un neuf est demandé avant l’appel', async () => {
    const { source, avancer, jetonsDemandes, appelsDApi } = await bancSansHate()
    await source.offres(pageDOffres('M1805'))
    avancer(pas(1.1))
    await source.offres(pageDOffres('M1805'))
    expect([jetonsDemandes(), appelsDApi()]).toEqual([2, 2])
  })

  it('refusé (401) → redemandé une fois, et l’appel aboutit', async () => {
    const { source, serveur, jetonsDemandes, appelsDApi } = await bancSansHate()
    await source.offres(pageDOffres('M1805'))
    serveur.revoquerLesJetons()
    expect(await source.offres(pageDOffres('M1805'))).toMatchObject({ etat: 'donnees' })
    expect([jetonsDemandes(), appelsDApi()]).toEqual([2, 3])
  })

  it('toujours refusé → une erreur, après un seul renouvellement', async () => {
    const { source, serveur, jetonsDemandes, appelsDApi } = await bancSansHate()
    serveur.provoquer('401')
    await expect(source.offres(pageDOffres('M1805'))).rejects.toMatchObject({ nature: 'identifiants' })
    expect([jetonsDemandes(), appelsDApi()]).toEqual([2, 2])
  })

  it('identifiants faux → une erreur sans reprise, qui ne montre pas le secret', async () => {
    const { source, jetonsDemandes } = await bancFranceTravail({ secret: 'canari-secret' })
    const erreur = await source.offres(pageDOffres('M1805')).catch((cause: unknown) => cause)
    expect(erreur).toMatchObject({ nature: 'identifiants' })
    expect(String(erreur)).not.toContain('canari')
    expect(jetonsDemandes()).toBe(1)
  })
})
