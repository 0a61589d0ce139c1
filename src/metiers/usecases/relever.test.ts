import { describe, expect, it, vi } from 'vitest'
import type { Garde, ReponseFranceTravail } from '../domain/releve.ts'
import { creerReleveur } from './relever.ts'

const HEURE = 3_600_000
const DUREES = { fraiche: HEURE, toleree: 4 * HEURE, gardee: 100 * HEURE }
const donnees = (valeur: string): ReponseFranceTravail<string> => ({ etat: 'donnees', valeur })
const jamais = () => new Promise<never>(() => undefined)
const enPanne = () => Promise.reject(new Error('panne'))

/** Un releveur dont le test tient l'horloge et voit le cache. */
function banc(attenteMs = 40) {
  const lignes = new Map<string, Garde<string>>()
  let instant = new Date('2026-11-24T08:00:00Z')
  const signaler = vi.fn()
  const cache = {
    lire: vi.fn(async (cle: string) => lignes.get(cle)),
    ecrire: vi.fn(async (cle: string, garde: Garde<string>, _expireLe: Date) => void lignes.set(cle, garde)),
  }
  const options = { cache, durees: DUREES, attenteMs, enMemoire: 10, signaler, horloge: () => instant }
  return {
    lignes,
    cache,
    signaler,
    releveur: creerReleveur<string>(options),
    /** Un autre processus, sur la même base. */
    autre: () => creerReleveur<string>(options),
    avancer: (ms: number) => {
      instant = new Date(instant.getTime() + ms)
    },
  }
}

describe('relever', () => {
  it('une première fois → demande, garde, et ne redemande pas tant que c’est frais', async () => {
    const { releveur, lignes, avancer } = banc()
    const appeler = vi.fn(async () => donnees('un'))
    expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'frais', valeur: 'un' })
    avancer(HEURE - 1)
    expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'frais', valeur: 'un' })
    expect(appeler).toHaveBeenCalledTimes(1)
    expect(lignes.get('cle')?.reponse).toEqual(donnees('un'))
  })

  it('plusieurs demandes à la fois n’en font qu’une', async () => {
    const { releveur } = banc()
    const appeler = vi.fn(async () => donnees('un'))
    await Promise.all([1, 2, 3].map(() => releveur.relever('cle', appeler)))
    expect(appeler).toHaveBeenCalledTimes(1)
  })

  it('tiède → servi à l’instant, rafraîchi derrière', async () => {
    const { releveur, avancer } = banc()
    await releveur.relever('cle', async () => donnees('un'))
    avancer(2 * HEURE)
    const appeler = vi.fn(async () => donnees('deux'))
    expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'frais', valeur: 'un' })
    await vi.waitFor(async () =>
      expect(await releveur.relever('cle', appeler)).toMatchObject({ valeur: 'deux' }),
    )
    expect(appeler).toHaveBeenCalledTimes(1)
  })

  it('froid et service en panne → le dernier relevé, ancien, avec sa date', async () => {
    const { releveur, avancer } = banc()
    await releveur.relever('cle', async () => donnees('un'))
    avancer(5 * HEURE)
    const releve = await releveur.relever('cle', enPanne)
    expect(releve).toEqual({ etat: 'ancien', valeur: 'un', obtenuLe: new Date('2026-11-24T08:00:00Z') })
  })

  it('un échec récent → tiède devient ancien, et le service n’est pas redemandé pendant trente secondes', async () => {
    const { releveur, avancer } = banc()
    await releveur.relever('cle', async () => donnees('un'))
    avancer(2 * HEURE)
    const appeler = vi.fn(enPanne)
    await releveur.relever('cle', appeler)
    await vi.waitFor(async () =>
      expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'ancien' }),
    )
    expect(appeler).toHaveBeenCalledTimes(1)
    avancer(31_000)
    await releveur.relever('cle', appeler)
    expect(appeler).toHaveBeenCalledTimes(2)
  })

  it('sans relevé et service muet → indisponible à l’échéance ; la réponse tardive sert ensuite', async () => {
    const { releveur } = banc(30)
    const { promise, resolve } = Promise.withResolvers<ReponseFranceTravail<string>>()
    const debut = performance.now()
    expect(await releveur.relever('cle', () => promise)).toEqual({ etat: 'indisponible' })
    expect(performance.now() - debut).toBeLessThan(500)
    resolve(donnees('tardive'))
    expect(await releveur.relever('cle', jamais)).toMatchObject({ etat: 'frais', valeur: 'tardive' })
  })

  it('sans donnée n’est pas une panne : c’est gardé comme une réponse', async () => {
    const { releveur, signaler } = banc()
    const appeler = vi.fn(async (): Promise<ReponseFranceTravail<string>> => ({ etat: 'sans-donnee' }))
    expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'sans-donnee' })
    expect(await releveur.relever('cle', appeler)).toMatchObject({ etat: 'sans-donnee' })
    expect(appeler).toHaveBeenCalledTimes(1)
    expect(signaler).not.toHaveBeenCalled()
  })

  it('trop vieux pour être montré → comme si rien n’avait été relevé', async () => {
    const { releveur, avancer } = banc()
    await releveur.relever('cle', async () => donnees('un'))
    avancer(101 * HEURE)
    expect(await releveur.relever('cle', enPanne)).toEqual({ etat: 'indisponible' })
  })

  it('ce qu’un autre processus a relevé sert sans appel', async () => {
    const { releveur, autre } = banc()
    await releveur.relever('cle', async () => donnees('un'))
    const appeler = vi.fn(enPanne)
    expect(await autre().relever('cle', appeler)).toMatchObject({ etat: 'frais', valeur: 'un' })
    expect(appeler).not.toHaveBeenCalled()
  })

  it('base fermée → le service répond encore, et c’est signalé', async () => {
    const { releveur, cache, signaler } = banc()
    cache.lire.mockRejectedValue(new Error('base fermée'))
    cache.ecrire.mockRejectedValue(new Error('base fermée'))
    expect(await releveur.relever('cle', async () => donnees('un'))).toMatchObject({ etat: 'frais' })
    expect(signaler.mock.calls.map(([evenement]) => evenement)).toEqual(['cache-en-echec', 'cache-en-echec'])
  })
})
