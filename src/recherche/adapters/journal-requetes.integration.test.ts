import { expect, it, vi } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { creerJournalRequetes, listerRequetes } from './journal-requetes.pg.ts'

const { pool } = await baseDeTest()
const journal = { warn: vi.fn() }
const note = { moteur: 'formations', texte: 'soudeur', lieu: '', total: 3, corrigee: false }
const tout = { sansResultat: false, limite: 10 }

it('compte par jour, garde 180 jours, liste les recherches sans résultat', async () => {
  let instant = new Date('2026-11-24T10:00:00Z')
  const { noter, enregistrer, fermer } = creerJournalRequetes({ pool, journal, horloge: () => instant })
  noter(note)
  noter(note)
  noter({ ...note, texte: 'licorne', total: 0 })
  await enregistrer()
  noter({ ...note, total: 5 })
  await enregistrer()
  expect(await listerRequetes(pool, tout)).toEqual([
    { texte: 'soudeur', moteur: 'formations', nombre: 3, total: 5 },
    { texte: 'licorne', moteur: 'formations', nombre: 1, total: 0 },
  ])
  await pool.query(`insert into recherche.suite (texte, decision, decidee_le) values
    ('licorne', 'sans-suite', '2026-11-24'), ('macon', 'sans-suite', '2026-11-24')`)
  const sansResultat = await listerRequetes(pool, { ...tout, sansResultat: true })
  expect(sansResultat.map(({ texte }) => texte)).toEqual(['licorne'])
  instant = new Date('2027-05-24T10:00:00Z')
  noter({ ...note, texte: 'macon' })
  await fermer()
  expect((await listerRequetes(pool, tout)).map(({ texte }) => texte)).toEqual(['macon'])
  const suites = await pool.query('select texte from recherche.suite')
  expect(suites.rows, 'les décisions suivent').toEqual([{ texte: 'macon' }])
  expect(await listerRequetes(pool, { ...tout, depuis: '2027-05-25' })).toEqual([])
  expect(journal.warn).not.toHaveBeenCalled()
})
