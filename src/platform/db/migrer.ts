import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { ErreurDemarrage } from '../erreur-demarrage.ts'
import { reserver } from './reserver.ts'

/** Clé du verrou consultatif : deux processus qui démarrent ensemble migrent l'un après l'autre. */
const VERROU = 7_330_001
const NOM_MIGRATION = /^\d{4}-[a-z0-9-]+\.sql$/

/**
 * Applique, dans l'ordre des noms, les fichiers de `dossier` qui ne l'ont pas encore été, chacun dans sa transaction.
 * Rend les noms appliqués.
 */
export function migrer(pool: pg.Pool, dossier = 'migrations'): Promise<readonly string[]> {
  return reserver(pool, async (client) => {
    await client.query('select pg_advisory_lock($1)', [VERROU])
    const aFaire = await migrationsEnAttente(client, dossier)
    for (const nom of aFaire) await appliquer(client, { dossier, nom })
    await client.query('select pg_advisory_unlock($1)', [VERROU])
    return aFaire
  })
}

async function migrationsEnAttente(client: pg.PoolClient, dossier: string): Promise<readonly string[]> {
  await client.query(
    'create table if not exists public.migration (nom text primary key, appliquee_le timestamptz not null default now())',
  )
  const { rows } = await client.query<{ nom: string }>('select nom from public.migration')
  const faites = new Set(rows.map(({ nom }) => nom))
  const noms = (await readdir(dossier)).filter((nom) => NOM_MIGRATION.test(nom)).sort()
  return noms.filter((nom) => !faites.has(nom))
}

async function appliquer(
  client: pg.PoolClient,
  { dossier, nom }: { readonly dossier: string; readonly nom: string },
): Promise<void> {
  const sql = await readFile(join(dossier, nom), 'utf8')
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into public.migration (nom) values ($1)', [nom])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw new ErreurDemarrage(`La migration ${nom} a échoué : ${raison}.`, { cause })
  }
}
