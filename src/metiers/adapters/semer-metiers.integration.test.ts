import { beforeEach, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { ecouter } from '../../platform/db/index.ts'
import { metierComplet, metierNu } from '../web/metier-complet.fixture.ts'
import { creerMetiers } from './metiers.pg.ts'
import { publierMetiers } from './publier-metiers.pg.ts'
import { semerMetiers } from './semer-metiers.pg.ts'

const { pool, url } = await baseDeTest()
const metiers = creerMetiers(pool)
const instant = new Date('2026-11-24T10:00:00Z')
const METIERS = [metierComplet, { ...metierNu, codeRome: 'H2403' }]
const semer = () => semerMetiers(pool, { lire: () => ({ release: '460', metiers: METIERS }), instant })
const publier = (release: string) =>
  publierMetiers(pool, { release, metiers: [{ ...metierNu, codeRome: 'H2403' }], instant, rapport: {} })

beforeEach(async () => {
  await pool.query('truncate metiers.metier, metiers.chargement')
  await pool.query('update metiers.version set numero = 0, release = null')
})

const chargements = async () => (await pool.query('select from metiers.chargement')).rowCount

describe('semerMetiers', () => {
  it('lorsque rien n’a été chargé → les métiers de la nomenclature, et leur annonce', async () => {
    const recus: string[] = []
    const ecoute = await ecouter(url, 'metiers_charges', (version) => void recus.push(version))
    await semer()
    expect(await metiers.statistiques()).toMatchObject({
      metiers: METIERS.length,
      release: 'nomenclature-460',
    })
    expect(await metiers.metier(metierComplet.codeRome)).toEqual(metierComplet)
    await expect.poll(() => recus).toEqual(['1'])
    await ecoute.fermer()
  })

  it('lorsqu’ils y sont déjà → rien ne change, ni version ni historique', async () => {
    await semer()
    await semer()
    expect(await metiers.version()).toBe('1')
    expect(await chargements()).toBe(1)
  })

  it('lorsque le portail démarre deux fois en même temps → un seul chargement', async () => {
    await Promise.all([semer(), semer()])
    expect(await metiers.version()).toBe('1')
  })

  it('lorsqu’une vraie publication est en place → elle reste', async () => {
    await publier('460')
    await semer()
    expect(await metiers.statistiques()).toMatchObject({ metiers: 1, release: '460' })
  })

  it.each(['demonstration', 'nomenclature-450'])(
    'lorsque « %s », semé par un portail plus ancien, est en place → il est mis à jour',
    async (ancienne) => {
      await publier(ancienne)
      await semer()
      expect(await metiers.statistiques()).toMatchObject({
        metiers: METIERS.length,
        release: 'nomenclature-460',
      })
    },
  )

  it('lorsqu’une nomenclature plus récente est en place → elle reste', async () => {
    await publier('nomenclature-470')
    await semer()
    expect(await metiers.statistiques()).toMatchObject({ metiers: 1, release: 'nomenclature-470' })
  })

  it('une vraie publication remplace la nomenclature', async () => {
    await semer()
    await publier('460')
    expect(await metiers.statistiques()).toMatchObject({ metiers: 1, release: '460' })
    expect(await metiers.plusieurs([metierComplet.codeRome])).toEqual([])
  })
})
