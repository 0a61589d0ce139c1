import { expect, it } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { creerJournal } from '../../platform/log/index.ts'
import { creerPublications } from './publications.pg.ts'
import { suivreVersion } from './suivre-version.ts'

const { pool, url } = await baseDeTest()
const publications = creerPublications(pool)
const journal = creerJournal('error')
const instant = new Date('2026-11-24T10:00:00Z')
const publier = (titre: string) =>
  publications.publier(
    { type: 'question', id: 'q', slug: 'q', titre, donnees: {}, html: '', origine: 'back-office' },
    instant,
  )

it('la version suit chaque publication', async () => {
  await using suivi = await suivre()
  const depart = suivi.actuelle()
  await publier('un')
  await expect.poll(suivi.actuelle).not.toBe(depart)
  expect(suivi.actuelle()).toBe(await publications.version())
})

it('une publication faite pendant une coupure se voit à la reconnexion', async () => {
  await using suivi = await suivre()
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %contenu_publie%' and datname = current_database()",
  )
  await publier('deux')
  const attendue = await publications.version()
  await expect.poll(suivi.actuelle, { timeout: 10_000 }).toBe(attendue)
})

async function suivre() {
  const suivi = await suivreVersion({ pool, url, journal })
  return { ...suivi, [Symbol.asyncDispose]: suivi.fermer }
}
