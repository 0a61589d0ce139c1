import { expect, it } from 'vitest'
import { creerCatalogue, type Formation, numeroOrganisme } from '../../../src/catalogue/index.ts'
import { ajouterJours, type Jour, lireJour } from '../../../src/kernel/jour.ts'
import { baseDeTest } from '../../../src/platform/db/base-de-test.fixture.ts'
import { lireBilan } from '../../../src/qualite/adapters/bilan.pg.ts'
import { actualiserExamens } from '../../../src/qualite/adapters/examens.pg.ts'
import {
  lireFormationsEnCause,
  parcourirFormationsEnCause,
} from '../../../src/qualite/adapters/formations-en-cause.pg.ts'
import { lireEvolution, releverQualite } from '../../../src/qualite/adapters/releves.pg.ts'
import { IDS_MESURES, type IdMesure } from '../../../src/qualite/domain/mesures.ts'
import { noter } from '../../../src/qualite/domain/note.ts'
import { abimer } from './abimer.fixture.ts'
import { publierCatalogueInvente, publierFormations } from './catalogue-publie.fixture.ts'
import { ORACLE } from './oracle.fixture.ts'

const { pool } = await baseDeTest()
const catalogue = creerCatalogue(pool)
const instant = new Date('2026-11-25T10:00:00Z')
const aujourdhui = lireJour('2026-11-25') ?? expect.fail('jour illisible')
const actualiser = () => actualiserExamens(pool, catalogue, instant)

const inventees = abimer(await publierCatalogueInvente(pool, { formations: 400, aujourdhui }))
await publierFormations(pool, inventees)

const numeros = (
  formations: readonly Formation[],
  mesure: IdMesure,
  jour: Jour,
  morts: ReadonlySet<string>,
) =>
  formations
    .filter((une) => ORACLE[mesure](une, { toutes: formations, jour, morts }))
    .map(({ numero }) => numero)
    .sort()

async function trouvees(mesure: IdMesure, jour: Jour): Promise<readonly string[]> {
  const lues = await Array.fromAsync(parcourirFormationsEnCause(pool, { jour, mesure }))
  return lues.map(({ numero }) => numero).sort()
}

it('un catalogue jamais examiné n’a ni note ni date', async () => {
  const bilan = await lireBilan(pool, aujourdhui)
  expect(bilan).toEqual({ formations: 0, note: 100, nombres: {}, organismes: [] })
})

it('chaque mesure donne les formations de l’oracle, quel que soit le jour', async () => {
  expect(await actualiser()).toEqual({ examinees: inventees.length, retirees: 0 })
  const { rows } = await pool.query<{ url: string }>('select url from qualite.lien order by url limit 3')
  const morts = new Set(rows.map(({ url }) => url))
  expect(morts.size).toBeGreaterThan(0)
  await pool.query('update qualite.lien set echecs = 3 where url = any($1)', [[...morts]])
  await pool.query('update qualite.lien set echecs = 2 where not url = any($1)', [[...morts]])
  const jours = [-400, 0, 1, 90, 800].map((ecart) => ajouterJours(aujourdhui, ecart))
  for (const mesure of IDS_MESURES) {
    const attendues = jours.map((jour) => numeros(inventees, mesure, jour, morts))
    expect(attendues.flat().length, `aucune formation n’éprouve « ${mesure} »`).toBeGreaterThan(0)
    expect(await Promise.all(jours.map((jour) => trouvees(mesure, jour))), mesure).toEqual(attendues)
  }
})

it('le bilan compte par organisme ce que donnent les mesures, et la note s’en déduit', async () => {
  const { organismes, formations, note, nombres } = await lireBilan(pool, aujourdhui)
  expect(formations).toBe(inventees.length)
  expect(note).toBe(noter(formations, nombres))
  const attendus = Map.groupBy(inventees, ({ organisme }) => numeroOrganisme(organisme))
  expect(new Map(organismes.map((un) => [un.numero, un.formations]))).toEqual(
    new Map([...attendus].map(([numero, siennes]) => [numero, siennes.length])),
  )
  const pire = organismes[0] ?? expect.fail('aucun organisme')
  for (const mesure of IDS_MESURES) {
    const demande = { jour: aujourdhui, organisme: pire.numero, mesure }
    const { total } = await lireFormationsEnCause(pool, demande, { page: 1, parPage: 1 })
    expect(total, mesure).toBe(pire.nombres[mesure] ?? 0)
  }
})

it('une page au-delà de la dernière montre la dernière', async () => {
  const demande = { jour: aujourdhui }
  const { total, formations } = await lireFormationsEnCause(pool, demande, { page: 1, parPage: 10 })
  expect(total).toBeGreaterThan(10)
  const auDela = await lireFormationsEnCause(pool, demande, { page: 999_999, parPage: 10 })
  expect(auDela).toMatchObject({ total, page: Math.ceil(total / 10) })
  expect(auDela.formations.length).toBeGreaterThan(0)
  const seule = await lireFormationsEnCause(pool, demande, { page: 2, parPage: total })
  expect(seule.formations.slice(0, 10)).toEqual(formations)
})

it('seules les formations changées sont relues ; les retirées disparaissent', async () => {
  const [premiere, deuxieme] = inventees
  if (premiere === undefined || deuxieme === undefined) return expect.fail('catalogue vide')
  await publierFormations(pool, [{ ...premiere, intitule: 'TECHNICIEN DE MAINTENANCE' }])
  await pool.query('update catalogue.formation set retiree_le = now() where numero = $1', [deuxieme.numero])
  expect(await actualiser()).toEqual({ examinees: 1, retirees: 1 })
  expect(await trouvees('intitule-majuscules', aujourdhui)).toContain(premiere.numero)
  expect(await actualiser()).toEqual({ examinees: 0, retirees: 0 })
})

it('le relevé du jour se garde, et se remplace s’il est refait', async () => {
  const hier = ajouterJours(aujourdhui, -1)
  for (const jour of [hier, aujourdhui, aujourdhui]) await releverQualite(pool, jour)
  const bilan = await lireBilan(pool, aujourdhui)
  const [dernier, ...avant] = await lireEvolution(pool, { limite: 10 })
  expect(avant.map(({ jour }) => jour)).toEqual([hier])
  const { formations, note, nombres } = bilan
  expect(dernier).toEqual({ jour: aujourdhui, formations, note, nombres })
  const pire = bilan.organismes[0] ?? expect.fail('aucun organisme')
  const [sien] = await lireEvolution(pool, { organisme: pire.numero, limite: 1 })
  expect(sien?.note).toBe(pire.note)
})
