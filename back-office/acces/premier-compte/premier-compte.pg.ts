import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { dansLaTransaction, RIEN } from '../base.ts'

/** Un seul démarrage, une seule création à la fois, jusqu'à la fin de la transaction. */
export async function verrouiller(req: PayloadRequest): Promise<void> {
  await dansLaTransaction(req, sql`select pg_advisory_xact_lock(hashtext('acces.premier_compte'))`, RIEN)
}

/** Le nouveau jeton remplace, donc périme, le précédent. */
export async function garderLeJeton(req: PayloadRequest, empreinte: string, expireLe: Date): Promise<void> {
  const instruction = sql`
    insert into acces.premier_compte (empreinte, expire_le)
    values (${empreinte}, ${expireLe.toISOString()}::timestamptz)
    on conflict (unique_ligne) do update set empreinte = excluded.empreinte, expire_le = excluded.expire_le`
  await dansLaTransaction(req, instruction, RIEN)
}

export async function jetonValable(req: PayloadRequest, empreinte: string, instant: Date): Promise<boolean> {
  const instruction = sql`
    select 1 as trouve from acces.premier_compte
    where empreinte = ${empreinte} and expire_le > ${instant.toISOString()}::timestamptz`
  return (await dansLaTransaction(req, instruction, RIEN)).length === 1
}

export async function oublierLeJeton(req: PayloadRequest): Promise<void> {
  await dansLaTransaction(req, sql`delete from acces.premier_compte`, RIEN)
}

export async function aucunCompte(req: PayloadRequest): Promise<boolean> {
  const instruction = sql`select count(*)::int as nombre from cms.utilisateurs`
  const [ligne] = await dansLaTransaction(req, instruction, z.object({ nombre: z.number() }))
  return ligne?.nombre === 0
}
