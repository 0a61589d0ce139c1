import { beforeEach, describe, expect, it } from 'vitest'
import { bancImport } from './banc-import.fixture.ts'
import { fluxLheo, formationsDeTest } from './flux-lheo.fixture.ts'

const banc = await bancImport()
const { catalogue, importer, pool } = banc

beforeEach(async () => {
  await pool.query('truncate catalogue.formation, catalogue.organisme, flux.execution cascade')
})

describe('un premier flux complet', () => {
  it('publie toutes ses formations et leur organisme', async () => {
    const avant = Number(await catalogue.version())
    const rendu = await importer(formationsDeTest(3))
    expect(rendu.issue).toEqual({ etat: 'publiee', version: String(avant + 1) })
    expect(rendu.volumes).toMatchObject({ lues: 3, creees: 3, modifiees: 0, retirees: 0, rejetees: 0 })
    expect(await catalogue.formation('15_2')).toMatchObject({
      etat: 'publiee',
      valeur: { numero: '15_2', intitule: 'Formation 15_2' },
    })
    expect(await catalogue.organisme('15_90')).toMatchObject({
      etat: 'publiee',
      valeur: {
        organisme: { numero: '15_90', nom: 'Organisme du Port' },
        formations: ['15_1', '15_2', '15_3'],
      },
    })
  })

  it('garde le flux en quarantaine sous son empreinte', async () => {
    const rendu = await importer(formationsDeTest(1))
    expect(await banc.quarantaine()).toContain(rendu.sha256)
  })
})

describe('le même flux une seconde fois', () => {
  it('ne change rien, pas même la version ni la date des fiches', async () => {
    await importer(formationsDeTest(3))
    const version = await catalogue.version()
    const lignes = 'select numero, xmin::text, modifiee_le from catalogue.formation order by numero'
    const avant = (await pool.query(lignes)).rows
    const rendu = await importer(formationsDeTest(3))
    expect(rendu.issue).toEqual({ etat: 'inchangee', version })
    expect(rendu.volumes).toMatchObject({ lues: 3, creees: 0, modifiees: 0, inchangees: 3 })
    expect((await pool.query(lignes)).rows).toEqual(avant)
  })

  it('compte encore les anomalies des formations inchangées, à leur nouvelle ligne', async () => {
    const mauvais = { numero: '15_9', siret: '12345678901234' }
    const premier = await importer([mauvais])
    const second = await importer([{ numero: '15_1' }, mauvais])
    const faux = { code: 'siret-invalide', gravite: 'defaut', nombre: 1 }
    expect(premier.anomalies).toContainEqual(faux)
    expect(second.volumes).toMatchObject({ creees: 1, inchangees: 1 })
    expect(second.anomalies).toContainEqual(faux)
    const { rows } = await pool.query(
      `select ligne, numero, rang from flux.anomalie where code = 'siret-invalide' order by execution_id`,
    )
    expect(rows[1].ligne - rows[0].ligne).toBe(fluxLheo([{ numero: '15_1' }]).split('\n').length - 4)
    expect(rows[1]).toMatchObject({ numero: '15_9', rang: 2 })
  })
})

describe('un flux qui change', () => {
  it('ne récrit que les formations modifiées', async () => {
    await importer(formationsDeTest(5))
    const rendu = await importer([...formationsDeTest(4), { numero: '15_5', intitule: 'Soudure' }])
    expect(rendu.volumes).toMatchObject({ lues: 5, modifiees: 1, inchangees: 4, retirees: 0 })
    expect(await catalogue.formation('15_5')).toMatchObject({ valeur: { intitule: 'Soudure' } })
  })

  it('retire les absentes en gardant leur fiche, puis les republie quand elles reviennent', async () => {
    await importer(formationsDeTest(6))
    const retrait = await importer(formationsDeTest(5))
    expect(retrait.volumes.retirees).toBe(1)
    expect(await catalogue.formation('15_6')).toMatchObject({
      etat: 'retiree',
      valeur: { intitule: 'Formation 15_6' },
      retireeLe: expect.any(Date),
    })
    const retour = await importer(formationsDeTest(6))
    expect(retour.volumes).toMatchObject({ republiees: 1, inchangees: 5, creees: 0 })
    expect(await catalogue.formation('15_6')).toMatchObject({
      etat: 'publiee',
      valeur: { numero: '15_6' },
    })
  })

  it('retire l’organisme qui n’a plus de formation, et le rend quand elles reviennent', async () => {
    const [derniere, ...autres] = formationsDeTest(6).reverse()
    const flux = [...autres, { numero: derniere?.numero ?? '', organisme: '15_91', nomOrganisme: 'Autre' }]
    await importer(flux)
    await importer(autres)
    expect(await catalogue.organisme('15_91')).toMatchObject({
      etat: 'retiree',
      valeur: { organisme: { nom: 'Autre' } },
    })
    await importer(flux)
    expect(await catalogue.organisme('15_91')).toMatchObject({
      etat: 'publiee',
      valeur: { formations: ['15_6'] },
    })
  })

  it('garde publiée la version précédente d’une formation devenue inutilisable', async () => {
    await importer(formationsDeTest(6))
    const rendu = await importer([...formationsDeTest(5), { numero: '15_6', sansIntitule: true }])
    expect(rendu.volumes).toMatchObject({ rejetees: 1, retirees: 0, inchangees: 5 })
    expect(await catalogue.formation('15_6')).toMatchObject({ etat: 'publiee' })
  })

  it('garde la première de deux formations du même numéro, et le signale', async () => {
    const rendu = await importer([...formationsDeTest(5), { numero: '15_5', intitule: 'Seconde' }])
    expect(rendu.volumes).toMatchObject({ lues: 6, creees: 5, rejetees: 1 })
    expect(rendu.anomalies).toContainEqual({ code: 'numero-en-double', gravite: 'defaut', nombre: 1 })
    expect(await catalogue.formation('15_5')).toMatchObject({ valeur: { intitule: 'Formation 15_5' } })
  })
})

describe('un flux partiel', () => {
  it('ajoute et modifie sans rien retirer', async () => {
    await importer(formationsDeTest(5))
    const rendu = await importer([{ numero: '15_9' }], { partiel: true })
    expect(rendu.issue.etat).toBe('publiee')
    expect(rendu.volumes).toMatchObject({ lues: 1, creees: 1, retirees: 0 })
    expect((await catalogue.statistiques()).formations).toBe(6)
  })
})

describe('un essai', () => {
  it('dit ce que l’import ferait et ne publie rien', async () => {
    await importer(formationsDeTest(6))
    const version = await catalogue.version()
    const rendu = await importer([...formationsDeTest(5), { numero: '15_8' }], { essai: true })
    expect(rendu.issue).toEqual({ etat: 'essai' })
    expect(rendu.volumes).toMatchObject({ creees: 1, retirees: 1, inchangees: 5 })
    expect(await catalogue.version()).toBe(version)
    expect(await catalogue.formation('15_8')).toEqual({ etat: 'inconnue' })
    expect(await catalogue.formation('15_6')).toMatchObject({ etat: 'publiee' })
  })
})
