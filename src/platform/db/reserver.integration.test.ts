import { setTimeout as patienter } from 'node:timers/promises'
import type pg from 'pg'
import { describe, expect, it } from 'vitest'
import { baseDeTest } from './base-de-test.fixture.ts'
import { enTransaction } from './executant.ts'
import { parcourir } from './parcourir.ts'
import { reserver, sousVerrou } from './reserver.ts'

const { pool } = await baseDeTest()
const CLE = 7_339_999

/** Ce que fait PostgreSQL à ses connexions quand il redémarre ; le temps que la nouvelle arrive. */
async function couper(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid])
  await patienter(100)
}

async function couperLeParcours(): Promise<void> {
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'fetch %'`,
  )
  await patienter(100)
}

describe('une connexion coupée pendant le travail', () => {
  it.each([
    ['reserver', (travail: (client: pg.ClientBase) => Promise<unknown>) => reserver(pool, travail)],
    ['sousVerrou', (travail: (client: pg.ClientBase) => Promise<unknown>) => sousVerrou(pool, CLE, travail)],
    ['enTransaction', (travail: (client: pg.ClientBase) => Promise<unknown>) => enTransaction(pool, travail)],
  ])('%s : la requête suivante lève, le processus continue, le pool sert toujours', async (_nom, faire) => {
    await expect(
      faire(async (client) => {
        await couper(client)
        await client.query('select 1')
      }),
    ).rejects.toThrow()
    expect((await pool.query('select 1 as un')).rows).toEqual([{ un: 1 }])
  })

  it('parcourir : la lecture suivante lève', async () => {
    const lire = async () => {
      let lues = 0
      for await (const _ of parcourir(pool, 'select generate_series(1, 1000) as n')) {
        lues += 1
        if (lues === 1) await couperLeParcours()
      }
    }
    await expect(lire()).rejects.toThrow()
  })
})

describe('sousVerrou', () => {
  it('un seul à la fois ; le suivant n’attend pas', async () => {
    const rendu = await sousVerrou(pool, CLE, () => sousVerrou(pool, CLE, async () => 'fait'))
    expect(rendu).toBe('occupe')
    expect(await sousVerrou(pool, CLE, async () => 'fait')).toBe('fait')
  })

  it('un travail qui lève rend le verrou', async () => {
    const rate = sousVerrou(pool, CLE, () => Promise.reject(new Error('raté')))
    await expect(rate).rejects.toThrow('raté')
    await expect.poll(() => sousVerrou(pool, CLE, async () => 'fait')).toBe('fait')
  })
})
