import { beforeEach, describe, expect, it } from 'vitest'
import { lireJour } from '../kernel/jour.ts'
import { comparerExecutions, creerAnomaliesGardees, creerHistorique, type Execution } from './back-office.ts'
import { bancImport } from './banc-import.fixture.ts'
import { formationsDeTest } from './flux-lheo.fixture.ts'

const { pool, importer } = await bancImport()
const historique = creerHistorique(pool)
const anomalies = creerAnomaliesGardees(pool)
const FAUX_SIRET = '12345678901234'

beforeEach(async () => {
  await pool.query('truncate catalogue.formation, catalogue.organisme, flux.execution cascade')
})

async function lire(id: string): Promise<Execution> {
  const execution = await historique.execution(id)
  if (execution === undefined) throw new Error(`exécution ${id} absente`)
  return execution
}

describe('l’historique', () => {
  it('rend une exécution comme elle a été close', async () => {
    const { execution } = await importer(formationsDeTest(3))
    expect(await lire(execution)).toMatchObject({
      source: 'flux.xml',
      mode: 'complet',
      etat: 'publiee',
      volumes: { lues: 3, creees: 3, retirees: 0 },
      gardes: [
        { garde: 'flux-vide', depassee: false },
        { garde: 'trop-de-retraits', valeur: 0, base: 0, seuil: 0.2, depassee: false, forcee: false },
        { garde: 'trop-de-rejets', valeur: 0, base: 3, seuil: 0.2, depassee: false, forcee: false },
        { garde: 'trop-d-illisibles', valeur: 0, base: 3, seuil: 0.05, depassee: false, forcee: false },
        { garde: 'export-plus-ancien', valeur: 0, depassee: false, forcee: false },
      ],
    })
    expect(await historique.execution('999999')).toBeUndefined()
  })

  it('se pagine, la plus récente d’abord, et se filtre par état et par jour de Paris', async () => {
    for (const nombre of [1, 2, 3]) await importer(formationsDeTest(nombre))
    await importer(formationsDeTest(3), { essai: true })
    const page = await historique.page({}, 2, 3)
    expect(page).toMatchObject({ total: 4, executions: [{ volumes: { lues: 1 } }] })
    expect(await historique.page({ etat: 'essai' }, 1, 10)).toMatchObject({ total: 1 })
    await pool.query(`update flux.execution set debut = '2026-11-01T23:30:00Z' where etat = 'essai'`)
    const jour = lireJour('2026-11-02')
    const veille = lireJour('2026-11-01')
    if (jour === undefined || veille === undefined) throw new Error('jours impossibles')
    expect((await historique.page({ etat: 'essai', du: jour, au: jour }, 1, 10)).total).toBe(1)
    expect((await historique.page({ au: veille }, 1, 10)).total).toBe(0)
  })

  it('la tendance ne compte que les flux complets acceptés, dans l’ordre du temps', async () => {
    await importer(formationsDeTest(4))
    await importer([{ numero: '15_9' }], { partiel: true })
    await importer(formationsDeTest(1))
    await importer([...formationsDeTest(4), { numero: '15_9' }, { numero: '15_10' }])
    expect((await historique.tendance(10)).map(({ volumes }) => volumes.lues)).toEqual([4, 6])
    expect(await historique.derniere()).toMatchObject({ etat: 'publiee', volumes: { lues: 6 } })
  })

  it('compare au dernier import accepté, jamais à un essai ni à un refus', async () => {
    const avant = await importer([...formationsDeTest(5), { numero: '15_6', siret: FAUX_SIRET }])
    await importer(formationsDeTest(2), { essai: true })
    await importer(formationsDeTest(1))
    const apres = await importer([
      ...formationsDeTest(5),
      { numero: '15_6' },
      { numero: '15_7', sansIntitule: true },
    ])
    const execution = await lire(apres.execution)
    const reference = await historique.reference(execution)
    expect(reference?.id).toBe(avant.execution)
    if (reference === undefined) return
    const { volumes, anomalies: ecarts } = comparerExecutions(execution, reference)
    expect(volumes).toContainEqual({ cle: 'lues', avant: 6, apres: 7, ecart: 1 })
    expect(volumes).toContainEqual({ cle: 'rejetees', avant: 0, apres: 1, ecart: 1 })
    expect(ecarts).toContainEqual({ cle: 'siret-invalide', avant: 1, apres: 0, ecart: -1 })
    expect(ecarts).toContainEqual({ cle: 'intitule-absent', avant: 0, apres: 1, ecart: 1 })
    expect(await historique.reference(await lire(avant.execution))).toBeUndefined()
  })
})

describe('les anomalies gardées', () => {
  it('se comptent par organisme, nommé s’il est publié, les rejets d’abord', async () => {
    const { execution } = await importer(
      [
        ...formationsDeTest(8),
        { numero: '15_91', siret: FAUX_SIRET, organisme: '15_20', nomOrganisme: 'Greta' },
        { numero: '15_92', sansIntitule: true, organisme: '15_30' },
      ],
      { forcer: true },
    )
    const organismes = await anomalies.parOrganisme(execution, 10)
    expect(organismes[0]).toMatchObject({ numero: '15_30', rejets: 1 })
    expect(organismes[0]).not.toHaveProperty('nom')
    expect(organismes).toContainEqual(expect.objectContaining({ numero: '15_20', nom: 'Greta' }))
    const somme = organismes.reduce((total, { total: nombre }) => total + nombre, 0)
    expect(somme).toBe(await anomalies.compter(execution))
  })

  it('se filtrent par code, organisme et gravité, et se parcourent en entier', async () => {
    const mauvaises = formationsDeTest(600).map((formation) => ({ ...formation, siret: FAUX_SIRET }))
    const { execution } = await importer([...mauvaises, { numero: '15_900', organisme: '15_20' }])
    const filtre = { code: 'siret-invalide', gravite: 'defaut', organisme: '15_90' } as const
    expect(await anomalies.compter(execution, filtre)).toBe(600)
    expect(await anomalies.compter(execution, { ...filtre, organisme: '15_20' })).toBe(0)
    expect(await anomalies.compter(execution, { ...filtre, gravite: 'rejet' })).toBe(0)
    const page = await anomalies.page(execution, filtre, { page: 2, taille: 50 })
    expect(page.map(({ rang }) => rang)).toEqual(Array.from({ length: 50 }, (_, rang) => 51 + rang))
    const toutes = await Array.fromAsync(anomalies.parcourir(execution, filtre))
    expect(toutes).toHaveLength(600)
    expect(toutes.at(-1)).toMatchObject({ rang: 600, numero: '15_600', nomOrganisme: 'Organisme du Port' })
  })
})
