import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { connexionDe } from '../base.ts'

type Instruction = ReturnType<typeof sql>

/** Exécute dans la transaction de `req` quand elle en a une. */
export async function dansLaTransaction<S extends z.ZodType>(
  req: PayloadRequest,
  instruction: Instruction,
  ligne: S,
) {
  const { rows } = await (await connexionDe(req)).execute(instruction)
  return z.array(ligne).parse(rows)
}

/** Exécute et valide aussitôt, quoi que devienne la transaction en cours. */
export async function aussitot<S extends z.ZodType>(payload: Payload, instruction: Instruction, ligne: S) {
  const { rows } = await payload.db.drizzle.execute(instruction)
  return z.array(ligne).parse(rows)
}

/** La ligne dont on n'attend rien. */
export const RIEN = z.object({})
