import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { baseDeTest } from './base-de-test.fixture.ts'
import { ecouter } from './ecouter.ts'
import { migrer } from './migrer.ts'

const base = await baseDeTest()

describe('migrer', () => {
  test('applique chaque fichier une fois, dans l’ordre des noms', async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'migrations-'))
    await writeFile(join(dossier, '9002-suite.sql'), 'insert into public.essai values (1)')
    await writeFile(join(dossier, '9001-debut.sql'), 'create table public.essai (n int)')
    await writeFile(join(dossier, 'notes.txt'), 'pas du SQL')

    expect(await migrer(base.pool, dossier)).toEqual(['9001-debut.sql', '9002-suite.sql'])
    expect(await migrer(base.pool, dossier)).toEqual([])
    expect((await base.pool.query('select n from public.essai')).rows).toEqual([{ n: 1 }])
  })

  test('lorsqu’une migration échoue → rien n’en reste et la phrase la nomme', async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'migrations-'))
    await writeFile(join(dossier, '9003-fausse.sql'), 'create table public.reste (n int); select 1/0')

    await expect(migrer(base.pool, dossier)).rejects.toThrow(/9003-fausse\.sql.*division by zero/)
    expect((await base.pool.query("select to_regclass('public.reste') as t")).rows).toEqual([{ t: null }])
  })
})

describe('ecouter', () => {
  test('reçoit les messages du canal', async () => {
    const recus: string[] = []
    const ecoute = await ecouter(base.url, 'essai', (message) => recus.push(message))
    await base.pool.query("select pg_notify('essai', '42')")
    await vi.waitFor(() => expect(recus).toEqual(['42']))
    await ecoute.fermer()
  })

  test('lorsque la connexion est coupée → se rebranche et prévient qu’un message a pu se perdre', async () => {
    const recus: string[] = []
    const ecoute = await ecouter(base.url, 'coupure', (message) => recus.push(message))
    await base.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %coupure%' and datname = current_database()",
    )
    await vi.waitFor(() => expect(recus).toEqual(['']), { timeout: 10_000 })
    await base.pool.query("select pg_notify('coupure', 'apres')")
    await vi.waitFor(() => expect(recus).toEqual(['', 'apres']))
    await ecoute.fermer()
  })
})
