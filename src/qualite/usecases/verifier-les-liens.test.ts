import { expect, it, vi } from 'vitest'
import { type DependancesLiens, verifierLesLiens } from './verifier-les-liens.ts'

const URLS = ['https://a.fr/1', 'https://b.fr/1', 'https://a.fr/2', 'https://a.fr/3']

function banc(surcharge: Partial<DependancesLiens> = {}) {
  const enCours = new Map<string, number>()
  const vus = { ensemble: 0, parHote: 0, pauses: 0, notes: [] as string[] }
  const deps: DependancesLiens = {
    horloge: () => new Date(0),
    arret: new AbortController().signal,
    aVerifier: async () => URLS,
    attendre: async () => {
      vus.pauses += 1
    },
    noter: async ({ url }) => void vus.notes.push(url),
    verifier: async (url) => {
      const hote = new URL(url).hostname
      enCours.set(hote, (enCours.get(hote) ?? 0) + 1)
      vus.parHote = Math.max(vus.parHote, ...enCours.values())
      vus.ensemble = Math.max(
        vus.ensemble,
        [...enCours.values()].reduce((a, b) => a + b),
      )
      await new Promise((suite) => setTimeout(suite, 5))
      enCours.set(hote, (enCours.get(hote) ?? 0) - 1)
      return url.endsWith('2') ? { etat: 'echec', cause: 'dns' } : { etat: 'vivant', statut: 200 }
    },
    ...surcharge,
  }
  return { deps, vus }
}

it('une demande à la fois par hôte, une pause entre deux, les hôtes ensemble', async () => {
  const { deps, vus } = banc()
  expect(await verifierLesLiens(deps)).toEqual({ vivants: 3, incertains: 0, echecs: 1 })
  expect(vus).toMatchObject({ parHote: 1, ensemble: 2, pauses: 2 })
  expect(vus.notes.toSorted()).toEqual(URLS.toSorted())
})

it('arrêté en chemin, il ne demande plus rien', async () => {
  const arret = new AbortController()
  // L'arrêt vient une fois le premier lien de chaque hôte noté, quelle que soit la charge de la machine.
  const attendre = async () => {
    await vi.waitFor(() => expect(vus.notes).toHaveLength(2))
    arret.abort()
  }
  const { deps, vus } = banc({ arret: arret.signal, attendre })
  await verifierLesLiens(deps)
  expect(vus.notes.toSorted()).toEqual(['https://a.fr/1', 'https://b.fr/1'])
})
