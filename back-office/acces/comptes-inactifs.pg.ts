import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { dansLaTransaction } from './base.ts'
import { peut } from './peut.ts'

/** Un compte dont personne ne se sert plus. */
export interface CompteInactif {
  readonly id: number
  readonly nom: string
  /** Sa dernière connexion, ou sa création s'il n'a jamais servi. */
  readonly depuis: Date
}

const ligne = z.object({ id: z.coerce.number(), nom: z.string(), depuis: z.coerce.date() })

/**
 * Les comptes sans connexion depuis deux ans à `instant`, les plus anciens d'abord, pour qui administre ; aucun pour les autres.
 * La durée est celle que dit docs/back-office.md.
 */
export async function comptesInactifs(req: PayloadRequest, instant: Date): Promise<readonly CompteInactif[]> {
  if (!peut(req.user, 'supprimer', 'utilisateurs')) return []
  const instruction = sql`
    select u.id, u.nom, coalesce(max(j.created_at), u.created_at) as depuis
    from cms.utilisateurs u
    left join cms.journal_audit j on j.action = 'connexion' and j.document = u.id::text
    group by u.id
    having coalesce(max(j.created_at), u.created_at) < ${instant.toISOString()}::timestamptz - interval '2 years'
    order by depuis, u.id`
  return dansLaTransaction(req, instruction, ligne)
}
