import { expect, it, vi } from 'vitest'
import { creerCatalogue } from '../../../src/catalogue/index.ts'
import { lireJour } from '../../../src/kernel/jour.ts'
import { baseDeTest } from '../../../src/platform/db/base-de-test.fixture.ts'
import { lireBilan } from '../../../src/qualite/adapters/bilan.pg.ts'
import { lireEtatDesLiens, lireLiensMorts } from '../../../src/qualite/adapters/liens.pg.ts'
import { lireEvolution } from '../../../src/qualite/adapters/releves.pg.ts'
import { suivreQualite } from '../../../src/qualite/adapters/suivre-qualite.ts'
import type { Verdict } from '../../../src/qualite/domain/verdict.ts'
import { publierCatalogueInvente, publierFormations } from './catalogue-publie.fixture.ts'

const { pool } = await baseDeTest()
const catalogue = creerCatalogue(pool)
const journal = { info: vi.fn(), warn: vi.fn() }
const HEURE_MS = 3_600_000
let instant = new Date('2026-11-25T02:00:00Z')
const avancer = (heures: number) => {
  instant = new Date(instant.getTime() + heures * HEURE_MS)
}
const aujourdhui = lireJour('2026-11-25') ?? expect.fail('jour illisible')
const [premiere] = await publierCatalogueInvente(pool, { formations: 1, aujourdhui })
const formation = premiere ?? expect.fail('catalogue vide')
const URLS = ['https://a.exemple.fr/1', 'https://a.exemple.fr/2', 'https://b.exemple.fr/']
await publierFormations(pool, [{ ...formation, urls: URLS }])

const verdicts = new Map<string, Verdict>()
const demandes: string[] = []
const suivi = suivreQualite({
  pool,
  catalogue,
  journal,
  horloge: () => instant,
  verifierLien: async (url) => {
    demandes.push(url)
    return verdicts.get(url) ?? { etat: 'vivant', statut: 200 }
  },
})
/** Les liens de l'organisme inventé ne comptent pas ici. */
const demandees = () =>
  demandes
    .splice(0)
    .filter((url) => url.includes('exemple.fr'))
    .sort()

it('sans vérificateur, les liens attendent et rien n’est demandé', async () => {
  const muet = suivreQualite({ pool, catalogue, journal, horloge: () => instant })
  await muet.chaqueJour()
  await muet.arreter()
  expect(await lireEtatDesLiens(pool)).toMatchObject({ verifies: 0, morts: 0 })
  expect((await lireEvolution(pool, { limite: 5 })).map(({ jour }) => jour)).toEqual(['2026-11-25'])
})

it('un lien est mort après trois échecs à un jour d’intervalle, et revit dès qu’il répond', async () => {
  const [mort = '', fragile = ''] = URLS
  verdicts.set(mort, { etat: 'echec', cause: 'http', statut: 404 })
  verdicts.set(fragile, { etat: 'incertain', statut: 403 })
  await suivi.chaqueJour()
  expect(demandees()).toEqual(URLS)
  await suivi.chaqueJour()
  expect(demandees(), 'le même jour, rien n’est redemandé').toEqual([])
  for (const echecs of [2, 3]) {
    expect((await lireBilan(pool, aujourdhui)).nombres['lien-mort']).toBeUndefined()
    avancer(24)
    await suivi.chaqueJour()
    expect(demandees()).toEqual([mort])
    const { rows } = await pool.query('select echecs from qualite.lien where url = $1', [mort])
    expect(rows).toEqual([{ echecs }])
  }
  expect((await lireBilan(pool, aujourdhui)).nombres['lien-mort']).toBe(1)
  const morts = await lireLiensMorts(pool, [formation.numero])
  expect(morts.get(formation.numero)).toMatchObject([{ url: mort, statut: 404, cause: 'http' }])
  verdicts.delete(mort)
  avancer(24)
  await suivi.chaqueJour()
  expect((await lireBilan(pool, aujourdhui)).nombres['lien-mort']).toBeUndefined()
})

it('un lien retiré de la fiche est oublié', async () => {
  await publierFormations(pool, [{ ...formation, urls: URLS.slice(1) }])
  await suivi.actualiser()
  const { rows } = await pool.query('select url from qualite.lien where url = any($1) order by url', [URLS])
  expect(rows).toEqual(URLS.slice(1).map((url) => ({ url })))
  await suivi.arreter()
  expect(journal.warn).not.toHaveBeenCalled()
})

it('une base coupée pendant la vérification → c’est signalé, et la suivante n’est pas empêchée', async () => {
  await pool.query('update qualite.lien set verifie_le = null')
  const signale = { info: vi.fn(), warn: vi.fn() }
  const options = { pool, catalogue, horloge: () => instant, journal: signale }
  const vivant: Verdict = { etat: 'vivant', statut: 200 }
  const coupee = suivreQualite({
    ...options,
    verifierLien: async () => {
      await pool.query(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 7330018",
      )
      return vivant
    },
  })
  await coupee.chaqueJour()
  await coupee.arreter()
  expect(signale.warn).toHaveBeenCalledWith(expect.objectContaining({ evenement: 'liens-non-verifies' }))
  const suivant = suivreQualite({ ...options, verifierLien: async () => vivant })
  await suivant.chaqueJour()
  await suivant.arreter()
  expect(signale.info).toHaveBeenCalledWith(expect.objectContaining({ evenement: 'liens-verifies' }))
})
