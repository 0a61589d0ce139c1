import { beforeAll, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { creerTerritoires } from '../domain/territoires.ts'
import {
  apprendrePositions,
  chargerCommunes,
  enregistrerCentres,
  rafraichirCommunes,
  semerCommunes,
} from './communes.pg.ts'

const { pool } = await baseDeTest()

describe('communes en base', () => {
  let duree = 0

  beforeAll(async () => {
    const debut = performance.now()
    await semerCommunes(pool)
    duree = performance.now() - debut
  })

  it('la France entière, avec codes postaux et positions, vite', async () => {
    const communes = await chargerCommunes(pool)
    expect(communes.length).toBeGreaterThan(34_900)
    const toulouse = communes.find(({ insee }) => insee === '31555')
    expect(toulouse).toMatchObject({
      nom: 'Toulouse',
      departement: '31',
      region: '76',
      precision: 'geonames',
    })
    expect(toulouse?.codesPostaux).toContain('31000')
    expect(communes.filter(({ position }) => position === undefined).length).toBeLessThan(200)
    expect(duree).toBeLessThan(10_000)
  })

  it('semer de nouveau ne change rien', async () => {
    const avant = await chargerCommunes(pool)
    expect(await semerCommunes(pool)).toBe(avant.length)
    await rafraichirCommunes(pool)
    expect(await chargerCommunes(pool)).toEqual(avant)
  })

  it('les lieux de toute la France se cherchent', async () => {
    const territoires = creerTerritoires(await chargerCommunes(pool), '76')
    expect(territoires.trouver('Montpellier')?.code).toBe('34172')
    expect(territoires.trouver('Lot')?.code).toBe('D46')
    expect(territoires.trouver('75010')?.code).toBe('75056')
    expect(territoires.trouver('St Affrique')?.libelle).toBe('Saint-Affrique (12)')
    expect(territoires.suggerer('nim', 1)[0]?.libelle).toBe('Nîmes (30)')
  })

  it('un centre officiel reste quand le référentiel est rafraîchi', async () => {
    const centre = { insee: '31555', latitude: 43.6, longitude: 1.43 }
    expect(await enregistrerCentres(pool, [centre, { ...centre, insee: '99999' }])).toBe(1)
    await rafraichirCommunes(pool)
    const toulouse = (await chargerCommunes(pool)).find(({ insee }) => insee === '31555')
    expect(toulouse).toMatchObject({ precision: 'centre', position: { latitude: 43.6, longitude: 1.43 } })
  })

  it('un flux n’apprend que les positions estimées', async () => {
    const estimee = (await chargerCommunes(pool)).find(({ precision }) => precision === 'code-postal')
    const relever = (insee: string) => ({ insee, latitude: 44, longitude: 2 })
    const releves = [relever('31555'), relever('34172'), relever(estimee?.insee ?? '')]
    expect(await apprendrePositions(pool, releves)).toBe(1)
    expect(await apprendrePositions(pool, releves)).toBe(0)
  })
})
