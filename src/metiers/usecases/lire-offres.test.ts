import { describe, expect, it, vi } from 'vitest'
import type { Offre } from '../domain/offre.ts'
import type { Releve } from '../domain/releve.ts'
import { OFFRES_PAR_APPEL, type PageDOffres } from '../domain/source-france-travail.ts'
import { lireOffres } from './lire-offres.ts'

const offre = (rang: number): Offre => ({
  id: String(rang),
  intitule: 'Tisserand (H/F)',
  contrat: 'CDI',
  publieeLe: new Date('2026-11-20T08:00:00Z'),
  urlOrigine: 'https://candidat.francetravail.fr/',
})
const TOULOUSE = { latitude: 43.6045, longitude: 1.4442 }
const obtenuLe = new Date('2026-11-24T08:00:00Z')

/** Les pages de `OFFRES_PAR_APPEL` d'un service qui a `total` offres. */
function deps(total: number, { etat = 'frais' as 'frais' | 'ancien', situees = false } = {}) {
  const relever = vi.fn(async (cle: string): Promise<Releve<PageDOffres>> => {
    const premiere = Number(cle.split(':').at(-1)) * OFFRES_PAR_APPEL
    if (premiere >= total) return { etat: 'sans-donnee', obtenuLe }
    const nombre = Math.min(OFFRES_PAR_APPEL, total - premiere)
    const offres = Array.from({ length: nombre }, (_, rang) => ({
      ...offre(premiere + rang),
      ...(situees && rang % 2 === 0 ? { latitude: 43.6108, longitude: 3.8767 } : {}),
    }))
    return { etat, valeur: { total, offres }, obtenuLe }
  })
  return {
    pages: { relever },
    source: { offres: vi.fn() },
    situer: (lieu: string) => (lieu === '31555' ? TOULOUSE : undefined),
    demonstration: false,
  }
}
const page = (numero: number, lieu?: string) => ({
  rayonKm: 30,
  page: numero,
  ...(lieu === undefined ? {} : { lieu }),
})

describe('lireOffres', () => {
  it.each([
    [1, '0', '49'],
    [3, '100', '149'],
    [4, '150', '199'],
    [7, '300', '319'],
  ])('page %i : offres %s à %s', async (numero, premiere, derniere) => {
    const trouvees = await lireOffres(deps(320), 'M1805', page(numero))
    expect(trouvees).toMatchObject({ etat: 'a-jour', total: 320, pages: 7, page: numero, parPage: 50 })
    expect([trouvees.offres[0]?.id, trouvees.offres.at(-1)?.id]).toEqual([premiere, derniere])
  })

  it.each([
    ['au-delà de la dernière, dans le même appel', 320, 9, 7],
    ['au-delà de tout', 320, 60, 1],
    ['au-delà de ce que donne le service', 9_981, 900, 63],
  ])('page %s', async (_cas, total, demandee, montree) => {
    const trouvees = await lireOffres(deps(total), 'M1805', page(demandee))
    expect(trouvees.page).toBe(montree)
    expect(trouvees.offres.length).toBeGreaterThan(0)
  })

  it('9 981 offres → le total vrai, 63 pages atteignables', async () => {
    expect(await lireOffres(deps(9_981), 'M1805', page(1))).toMatchObject({ total: 9_981, pages: 63 })
  })

  it('aucune offre n’est pas une panne', async () => {
    expect(await lireOffres(deps(0), 'M1805', page(1))).toMatchObject({
      etat: 'a-jour',
      total: 0,
      offres: [],
    })
  })

  it('un relevé ancien se dit, avec sa date', async () => {
    const trouvees = await lireOffres(deps(3, { etat: 'ancien' }), 'M1805', page(1))
    expect(trouvees).toMatchObject({ etat: 'anciens', releveLe: obtenuLe })
  })

  it('distances depuis la commune demandée ; sans coordonnées, l’offre reste', async () => {
    const { offres } = await lireOffres(deps(2, { situees: true }), 'M1805', page(1, '31555'))
    expect(offres[0]?.distanceKm).toBeGreaterThan(194)
    expect(offres[0]?.distanceKm).toBeLessThan(198)
    expect(offres[1]?.distanceKm).toBeUndefined()
    const { offres: duDepartement } = await lireOffres(deps(2, { situees: true }), 'M1805', page(1, 'D31'))
    expect(duDepartement[0]?.distanceKm).toBeUndefined()
  })

  it('la distance ne sépare les relevés qu’autour d’une commune', async () => {
    const donnees = deps(2)
    await lireOffres(donnees, 'M1805', { ...page(1, 'D31'), rayonKm: 30 })
    await lireOffres(donnees, 'M1805', { ...page(1, 'D31'), rayonKm: 50 })
    await lireOffres(donnees, 'M1805', { ...page(1, '31555'), rayonKm: 30 })
    await lireOffres(donnees, 'M1805', { ...page(1, '31555'), rayonKm: 50 })
    expect(new Set(donnees.pages.relever.mock.calls.map(([cle]) => cle)).size).toBe(3)
  })
})
