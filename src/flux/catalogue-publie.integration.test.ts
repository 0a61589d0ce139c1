import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ecouter } from '../platform/db/index.ts'
import { bancImport, demande } from './banc-import.fixture.ts'
import { formationsDeTest } from './flux-lheo.fixture.ts'

const banc = await bancImport()
const { catalogue, importer, pool } = banc

beforeEach(async () => {
  await pool.query(
    'truncate catalogue.formation, catalogue.organisme, flux.execution, referentiels.commune cascade',
  )
})

async function tous<T>(source: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(source)
}

describe('le catalogue publié', () => {
  it('se parcourt en entier, dans l’ordre des numéros, au-delà d’un lot', async () => {
    await importer(formationsDeTest(450))
    const formations = await tous(catalogue.parcourirFormations())
    const numeros = formations.map(({ numero }) => numero)
    expect(new Set(numeros).size).toBe(450)
    expect(numeros).toEqual(numeros.toSorted())
  })

  it('rend sa connexion quand un parcours s’arrête en chemin', async () => {
    await importer(formationsDeTest(450))
    for (let tour = 0; tour < 8; tour += 1) {
      for await (const { numero } of catalogue.parcourirFormations()) {
        expect(numero).toBe('15_1')
        break
      }
    }
    expect(pool.idleCount).toBe(pool.totalCount)
    expect(pool.waitingCount).toBe(0)
  })

  it('donne les adresses des seules fiches publiées', async () => {
    await importer(formationsDeTest(6))
    await importer(formationsDeTest(5))
    const adresses = await tous(catalogue.adressesFormations())
    expect(adresses).toHaveLength(5)
    expect(adresses[0]).toEqual({ numero: '15_1', intitule: 'Formation 15_1', modifieeLe: expect.any(Date) })
    expect(await tous(catalogue.adressesOrganismes())).toEqual([
      { numero: '15_90', nom: 'Organisme du Port', modifieLe: expect.any(Date) },
    ])
    expect(await tous(catalogue.parcourirOrganismes())).toMatchObject([{ numero: '15_90' }])
  })

  it('rend les formations dans l’ordre demandé, sans les inconnues', async () => {
    await importer(formationsDeTest(3))
    const formations = await catalogue.formations(['15_3', '15_77', '15_1'])
    expect(formations.map(({ numero }) => numero)).toEqual(['15_3', '15_1'])
  })

  it('compte formations, organismes et sessions, et date le dernier flux accepté', async () => {
    await importer([...formationsDeTest(3), { numero: '15_4', organisme: '15_91' }])
    expect(await catalogue.statistiques()).toEqual({
      formations: 4,
      organismes: 2,
      sessions: 4,
      derniereImportation: new Date('2026-11-02T05:00:00Z'),
    })
  })
})

describe('les anciennes adresses', () => {
  it('retrouvent une formation par son numéro sans préfixe', async () => {
    await importer([{ numero: '15_464888' }, { numero: 'SANSPREFIXE' }])
    expect(await catalogue.numeroParAncienneAdresse('464888')).toBe('15_464888')
    expect(await catalogue.numeroParAncienneAdresse('SANSPREFIXE')).toBe('SANSPREFIXE')
    expect(await catalogue.numeroParAncienneAdresse('999')).toBeUndefined()
  })

  it('préfèrent une formation publiée à une retirée', async () => {
    await importer([...formationsDeTest(5), { numero: '15_500' }])
    await importer([...formationsDeTest(5), { numero: '24_500' }])
    expect(await catalogue.formation('15_500')).toMatchObject({ etat: 'retiree' })
    expect(await catalogue.numeroParAncienneAdresse('500')).toBe('24_500')
  })
})

describe('l’annonce d’une publication', () => {
  it('porte la version, et se tait quand rien ne change', async () => {
    const annonces: string[] = []
    const ecoute = await ecouter(banc.url, 'catalogue_publie', (message) => annonces.push(message))
    const premier = await importer(formationsDeTest(2))
    await importer(formationsDeTest(2))
    const dernier = await importer(formationsDeTest(3))
    const versions = [premier, dernier].map(({ issue }) => ('version' in issue ? issue.version : undefined))
    await expect.poll(() => annonces).toEqual(versions)
    await ecoute.fermer()
  })
})

describe('les positions que le flux apprend', () => {
  it('précisent les communes mal situées, pas celles qui le sont bien, ni de coordonnées écartées', async () => {
    await pool.query(
      `insert into referentiels.commune (insee, nom, departement, region, latitude, longitude, precision) values
       ('12145', 'Millau', '12', '76', null, null, 'inconnue'), ('31555', 'Toulouse', '31', '76', 1, 1, 'centre'),
       ('81065', 'Castres', '81', '76', 43.6, 2.25, 'code-postal')`,
    )
    const a = (insee: string) => (formation: { readonly numero: string }) => ({
      ...formation,
      insee,
      position: { latitude: 44.1, longitude: 3.08 },
    })
    await importer([
      ...formationsDeTest(3).map(a('12145')),
      ...formationsDeTest(3, 4).map(a('31555')),
      ...formationsDeTest(3, 7).map(a('81065')),
    ])
    const { rows } = await pool.query(
      'select insee, latitude, longitude, precision from referentiels.commune order by insee',
    )
    expect(rows).toEqual([
      { insee: '12145', latitude: 44.1, longitude: 3.08, precision: 'flux' },
      { insee: '31555', latitude: 1, longitude: 1, precision: 'centre' },
      { insee: '81065', latitude: 43.6, longitude: 2.25, precision: 'code-postal' },
    ])
  })
})

const FLUX_REELS = '../shared/data/lheo'

const fluxReels = existsSync(FLUX_REELS) ? readdirSync(FLUX_REELS) : []
if (fluxReels.length === 0)
  process.stderr.write(`Import des flux réels non vérifié : ${FLUX_REELS} absent.\n`)

describe.runIf(fluxReels.length > 0)('les flux réels', () => {
  it.each(fluxReels)('%s entre sans rejet', async (nom) => {
    const rendu = await banc.importateur()(demande(join(FLUX_REELS, nom), { partiel: true }))
    expect(rendu.issue.etat).toBe('publiee')
    expect(rendu.volumes).toMatchObject({ lues: 1, creees: 1, rejetees: 0 })
  })
})
